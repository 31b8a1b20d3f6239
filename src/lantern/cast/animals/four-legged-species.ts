import type { FOUR_LEGGED } from '../../kinds/four-legged.ts';
import { BEAR } from './species-bear.ts';
import { CAT } from './species-cat.ts';
import { COW } from './species-cow.ts';
import { DEER } from './species-deer.ts';
import { DOG } from './species-dog.ts';
import { ELEPHANT } from './species-elephant.ts';
import { FOX } from './species-fox.ts';
import { GIRAFFE } from './species-giraffe.ts';
import { HORSE } from './species-horse.ts';
import { LION } from './species-lion.ts';
import { PANDA } from './species-panda.ts';
import { PIG } from './species-pig.ts';
import { RABBIT } from './species-rabbit.ts';
import { SHEEP } from './species-sheep.ts';
import { TIGER } from './species-tiger.ts';
import { WOLF } from './species-wolf.ts';
import { ZEBRA } from './species-zebra.ts';
import { LEOPARD } from './species-leopard.ts';
import { GOAT } from './species-goat.ts';
import { DONKEY } from './species-donkey.ts';
import { UNICORN } from './species-unicorn.ts';
import { CAMEL } from './species-camel.ts';
import { RHINO } from './species-rhino.ts';
import { HIPPO } from './species-hippo.ts';
import { CORGI } from './species-corgi.ts';
import { HUSKY } from './species-husky.ts';
import { MOUSE } from './species-mouse.ts';
import { SQUIRREL } from './species-squirrel.ts';
import { CROCODILE } from './species-crocodile.ts';
import { DINOSAUR } from './species-dinosaur.ts';
import { GORILLA } from './species-gorilla.ts';
import { MONKEY } from './species-monkey.ts';
import { HAMSTER } from './species-hamster.ts';
import { KOALA } from './species-koala.ts';
import { OTTER } from './species-otter.ts';
import { RACCOON } from './species-raccoon.ts';
import { BADGER } from './species-badger.ts';
import { HARE } from './species-hare.ts';
import { MOLE } from './species-mole.ts';
import { BULLDOG, COLLIE, DACHSHUND, DALMATIAN, POODLE, RETRIEVER, SHEPHERD, SHIBA } from './species-dog-breeds.ts';
import { CHEETAH, LIONESS, LYNX } from './species-great-cats.ts';
import { ANTELOPE, BISON, BOAR, BUFFALO, DOE, IBEX, LLAMA, MOOSE, OX, RAM, REINDEER } from './species-hoofed.ts';
import { ANTEATER, TAPIR, WOMBAT } from './species-snouted.ts';
import {
  BEAVER,
  CHAMELEON,
  CHIMPANZEE,
  CHIPMUNK,
  HYENA,
  LEMUR,
  LIZARD,
  MEERKAT,
  ORANGUTAN,
  PORCUPINE,
  RED_PANDA,
  SKUNK,
  SLOTH,
  WEASEL,
} from './species-small.ts';
import type { Species } from './species.ts';

/** The build of every kind that goes on four legs. */
export const FOUR_LEGGED_SPECIES: Readonly<Record<keyof typeof FOUR_LEGGED, Species>> = {
  fox: FOX,
  dog: DOG,
  cat: CAT,
  horse: HORSE,
  deer: DEER,
  lion: LION,
  tiger: TIGER,
  elephant: ELEPHANT,
  bear: BEAR,
  panda: PANDA,
  rabbit: RABBIT,
  cow: COW,
  sheep: SHEEP,
  zebra: ZEBRA,
  giraffe: GIRAFFE,
  wolf: WOLF,
  pig: PIG,
  leopard: LEOPARD,
  goat: GOAT,
  donkey: DONKEY,
  unicorn: UNICORN,
  camel: CAMEL,
  rhino: RHINO,
  hippo: HIPPO,
  corgi: CORGI,
  husky: HUSKY,
  mouse: MOUSE,
  squirrel: SQUIRREL,
  crocodile: CROCODILE,
  dinosaur: DINOSAUR,
  monkey: MONKEY,
  gorilla: GORILLA,
  raccoon: RACCOON,
  otter: OTTER,
  hamster: HAMSTER,
  koala: KOALA,
  badger: BADGER,
  hare: HARE,
  mole: MOLE,
  collie: COLLIE,
  retriever: RETRIEVER,
  'shepherd-dog': SHEPHERD,
  dalmatian: DALMATIAN,
  poodle: POODLE,
  dachshund: DACHSHUND,
  bulldog: BULLDOG,
  shiba: SHIBA,
  lioness: LIONESS,
  cheetah: CHEETAH,
  lynx: LYNX,
  doe: DOE,
  antelope: ANTELOPE,
  moose: MOOSE,
  reindeer: REINDEER,
  bison: BISON,
  buffalo: BUFFALO,
  ox: OX,
  boar: BOAR,
  llama: LLAMA,
  ram: RAM,
  ibex: IBEX,
  wombat: WOMBAT,
  anteater: ANTEATER,
  tapir: TAPIR,
  beaver: BEAVER,
  meerkat: MEERKAT,
  weasel: WEASEL,
  skunk: SKUNK,
  'red-panda': RED_PANDA,
  chipmunk: CHIPMUNK,
  lemur: LEMUR,
  chimpanzee: CHIMPANZEE,
  orangutan: ORANGUTAN,
  sloth: SLOTH,
  porcupine: PORCUPINE,
  hyena: HYENA,
  lizard: LIZARD,
  chameleon: CHAMELEON,
};
