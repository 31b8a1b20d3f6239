import type { TaskStatus } from './task-states.ts';

/** What every answer below `/api/v1` is wrapped in, but the models list. */
export interface Envelope<Data> {
  readonly code: 0;
  readonly message: 'success';
  readonly data: Data;
}

/** A refused call. `code` is also the HTTP status. */
export interface ErrorAnswer {
  readonly code: number;
  /** `<Category>: <detail>`; with several problems, the first of them. */
  readonly message: string;
  /** All problems of a request that did not pass validation. */
  readonly errors?: readonly ProblemItem[];
}

export interface ProblemItem {
  /** A JSON pointer (RFC 6901) into the body. */
  readonly pointer: string;
  readonly code: string;
  readonly category: string;
  readonly message: string;
}

/** Data of a check: what is wrong with a request, or what it would cost. */
export interface CheckAnswer {
  readonly is_valid: boolean;
  readonly errors: readonly ProblemItem[];
  /** What submit would hold; absent when the request is not valid. */
  readonly price?: PriceAnswer;
}

export interface PriceAnswer {
  readonly unit: 'second' | 'image';
  readonly units: number;
  /** The fewest units that can be charged; below `units` when the length of a video decides. */
  readonly units_min: number;
  readonly unit_usd: number;
  readonly amount_usd: number;
  /** `8 s × $0.2300 = $1.8400`. */
  readonly text: string;
}

/** Data of a locked price. */
export interface QuoteAnswer {
  readonly quote_id: string;
  readonly model_id: string;
  readonly price: PriceAnswer;
  /** ISO 8601. */
  readonly expires_at: string;
}

/** Data of a list of tasks, newest first. */
export interface TaskListAnswer {
  readonly tasks: readonly TaskAnswer[];
  /** For the parameter `cursor` of the next page; null on the last one. */
  readonly next_cursor: string | null;
}

/** Data of an accepted submit. */
export interface AcceptedAnswer {
  readonly status: 'pending';
  readonly task_id: string;
  readonly model_id: string;
  readonly get_result: { readonly method: 'GET'; readonly url: string };
}

/** Data of a task query. */
export interface TaskAnswer {
  readonly status: TaskStatus;
  readonly task_id: string;
  readonly model_id: string;
  /** Milliseconds of work so far, not seconds of film; 0 until the task has started. */
  readonly duration: number;
  /** Null until success. */
  readonly result: ResultAnswer | null;
  /** What the header `X-Client-Reference` of the submit said. */
  readonly client_reference?: string;
  /** The locked price that the task was submitted with. */
  readonly quote_id?: string;
  /**
   * While it is open: what is being done, `waiting` before that. `percent` is of the whole, `done` and `total` of the stage. A
   * waiting task without it is far back in a long queue.
   */
  readonly progress?: {
    readonly stage: string;
    readonly percent: number;
    readonly done?: number;
    readonly total?: number;
    /** Of a waiting task: 1 for the one that starts next. */
    readonly position?: number;
    /** ISO 8601; by the time that such work took before, and the pace of this run. */
    readonly estimated_end_at: string;
  };
  /** Of a failed task: a code of the task errors and a text that says what to do. */
  readonly error?: { readonly code: string; readonly message: string };
  /** Dollars that were charged; 0 for a failed task, absent while the task is open. */
  readonly billing?: { readonly amount: number };
  /** ISO 8601. */
  readonly created_at: string;
  readonly completed_at?: string;
  readonly result_expires_at?: string;
}

export interface ResultAnswer {
  readonly resources: readonly ResourceAnswer[];
  readonly metadata: Readonly<Record<string, unknown>> & {
    readonly image_count: number;
    readonly request_id: string;
    /** How the film was planned, as JSON. */
    readonly storyboard_url?: string;
  };
  readonly extensions: { readonly submit_time: string };
}

export interface ResourceAnswer {
  readonly url: string;
  readonly type: 'video' | 'image';
  readonly width: number | null;
  readonly height: number | null;
  readonly format: string;
  readonly role: 'primary';
  /** Seconds of film. */
  readonly duration?: number;
}

/** The models list, which has no envelope. */
export interface ModelsAnswer {
  readonly models: readonly {
    readonly slug: string;
    readonly type: string;
    readonly docs_url: string;
    readonly description: string;
    readonly name: string;
    readonly provider: string;
    readonly model_id: string;
    /** Dollars a unit for a request of defaults. */
    readonly price_usd: number;
    readonly pricing: {
      readonly currency: 'USD';
      readonly unit: 'second' | 'image';
      readonly rates: readonly { readonly when: Readonly<Record<string, string>>; readonly usd: number }[];
      readonly source: string;
    };
  }[];
}

/** Data of a key validation, which is answered with 200 for any key. */
export interface KeyValidityAnswer {
  readonly is_valid: boolean;
}

/** Data of a balance query: dollars with four decimals. */
export interface BalanceAnswer {
  readonly balance: number;
}

/** An uploaded file; answers wrap it in `data` without code and message. */
export interface MediaFileAnswer {
  readonly file_id: string;
  /** `image/png` and the like, by the content. */
  readonly type: string;
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  /** For `image`, `images[]` and `videos[]` of requests. */
  readonly url: string;
  /** ISO 8601. */
  readonly created_at: string;
}

/** Data of an element. */
export interface ElementAnswer {
  /** 18 digits; a text, since JSON numbers lose the last of them. */
  readonly element_id: string;
  readonly name: string;
  readonly images: readonly {
    readonly url: string;
    readonly type: string;
    /** Bytes. */
    readonly size: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** ISO 8601. */
  readonly created_at: string;
}

/** Data of a query for the secret of webhooks (Standard Webhooks). */
export interface WebhookSecretAnswer {
  readonly secret: string;
}
