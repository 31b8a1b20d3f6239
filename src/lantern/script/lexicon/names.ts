/**
 * Given names that tell who is a woman and who a man, lower case: common ones of English, and of languages that English
 * prompts borrow from.
 */
const WOMEN = `
  abigail ada adele agnes aisha alexandra alice alicia alina amanda amelia amy ana andrea angela anita anna anne annie
  aria astrid audrey aurora ava barbara beatrice bella betty bianca brenda camila carla carmen carol caroline catherine
  cecilia celia charlotte chloe chiara christina cindy claire clara cleo cleopatra daisy dana daniela daphne deborah diana
  dora dorothy edith elena eliza elizabeth ella ellen elsa emily emma erica esther eva eve evelyn fatima felicity fiona
  florence frances freya frida gabriela gemma georgia gertrude giulia gloria grace greta gwen hana hannah harriet hazel heidi
  helen hermione holly ida ingrid irene iris isabel isabella isla ivy jane janet jasmine jennifer jenny jessica jill joan
  josephine joyce judith judy julia juliet june karen kate katherine katie kim lara laura lena leah leila lena lena lila
  lily linda lisa lola lorraine louisa lucia lucy luna lydia maggie maia mara margaret margot maria marie marilyn marina
  martha mary matilda maya megan mei melissa mia michelle mila millie mina miriam molly mona monica nadia nancy naomi
  natalie natasha nicole nina nora olga olivia ophelia pamela patricia paula penelope petra phoebe polly priya rachel
  rebecca rita rosa rosalind rosie ruby ruth sabrina sakura sally samantha sandra sara sarah selena serena sheila simone
  sofia sonia sophia sophie stella susan suzanne sylvia tanya tara teresa tess theresa tina una ursula valerie vanessa
  vera veronica victoria viola violet virginia wanda wendy willow yara yasmin yuki yvonne zara zoe`;
const MEN = `
  aaron adam adrian ahmed alan albert alberto alejandro alex alexander alexei alfred ali andre andrew andy anthony antonio
  arjun arthur austin barry ben benjamin bernard bill billy bob boris brad brandon brian bruce bruno caleb carl carlos
  cedric charles charlie chris christian christopher claude colin connor craig dan daniel dave david dennis derek diego
  dmitri dominic donald douglas dylan ed eddie edgar edward eli elijah elliot elon emil emmanuel enzo eric ernest ethan eugene
  evan felix fernando finn floyd francis frank franz fred frederick gabriel gary george gerald gilbert giovanni gordon
  graham greg gustav hans harold harry harvey hassan hector henry herbert hiroshi homer howard hugo ian ibrahim igor
  isaac ivan jack jackson jacob jake james jamal jason jeff jeremy jerry jim jimmy joe joel john johnny jonah jonathan
  jordan jorge jose joseph joshua juan julian julio justin karl keith ken kenji kevin kurt kyle lars larry leo leon leonard leonardo
  lewis liam logan lorenzo louis luca lucas luigi luis luke marco marcus mario mark martin marvin mateo matthew max michael
  miguel mike miles mohamed mohammed muhammad murray nathan neil nicholas nick nikolai nils noah norman oliver omar oscar
  otto owen pablo patrick paul pedro peter phil philip pierre rafael raj ralph ravi ray raymond ricardo richard rick rob
  robert robin roger roland roman ronald rory ross roy ruben rupert russell ryan salvador sam samuel santiago scott sean
  sebastian sergei seth simon stanley stefan stephen steve steven stuart takeshi ted terry theo theodore thomas tim
  timothy tobias tom tommy tony trevor tyler victor vincent vladimir walter wayne wesley will william winston wolfgang
  xavier yusuf zachary`;

/** Titles that stand before a name, lower case and without their point. */
const TITLES: Readonly<Record<string, 'woman' | 'man'>> = {
  mr: 'man',
  mister: 'man',
  sir: 'man',
  mrs: 'woman',
  ms: 'woman',
  miss: 'woman',
  madame: 'woman',
};

/** The commonest Chinese family names (Ministry of Public Security, report on names 2020). */
const FAMILY_NAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤',
);

const SEXES: ReadonlyMap<string, 'woman' | 'man'> = new Map([
  ...namesIn(MEN).map((name) => [name, 'man'] as const),
  ...namesIn(WOMEN).map((name) => [name, 'woman'] as const),
]);

/** Whom a given name names; undefined for a word that is not known as one. */
export function sexOfName(name: string): 'woman' | 'man' | undefined {
  return SEXES.get(name.toLowerCase());
}

/** Whom a title is for; undefined for any other word. */
export function sexOfTitle(word: string): 'woman' | 'man' | undefined {
  return TITLES[word.toLowerCase().replace(/\.$/u, '')];
}

/** Whether the word for somebody says that it is a man or a woman: craftsman, fisherwoman. */
export function sexOfWord(word: string): 'woman' | 'man' | undefined {
  if (/wom[ae]n$/u.test(word)) return 'woman';
  return /[a-z]{3}m[ae]n$/u.test(word) && !/(?:hu|sha|ger|ro|talis)m[ae]ns?$/u.test(word) ? 'man' : undefined;
}

/** Whether two or three Han characters can be a family name with a given name. */
export function isHanName(text: string): boolean {
  return text.length >= 2 && text.length <= 3 && FAMILY_NAMES.has(text[0] ?? '');
}

function namesIn(list: string): readonly string[] {
  return list.split(/\s+/u).filter((name) => name !== '');
}
