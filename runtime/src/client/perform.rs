//! One call: tries, and the waits between them.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};

use super::{
    Inner,
    deadline::{watched, within},
    prepare::Prepared,
    random,
    retry::{self, Outcome},
};
use crate::{
    ApiError, ByteStream, Error, Reader, Request, RequestEvent, ResponseEvent,
    client::download::Download,
    client::trace,
    response::{Reply, ResponseInfo},
    transport::{TransportError, TransportErrorKind},
};

/// How far a try reads the response.
#[derive(Clone, Copy, PartialEq)]
enum Read {
    /// To its end.
    Whole,
    /// Its head; the body is the caller's, unless it is an error.
    Head,
}

/// A response of any status: its head, and as much of its body as was asked for or came.
struct Answer {
    head: http::response::Parts,
    body: ByteStream,
    failure: Option<TransportError>,
    /// The `code` of the error, where the decision to retry needs it.
    code: Option<String>,
}

impl Inner {
    pub(super) async fn perform(&self, request: Request) -> Result<Reply, Error> {
        let (info, mut body) = self.call(request, Read::Whole).await?;
        let (body, _) = body.gather().await;
        Ok(Reply { info, body })
    }

    pub(super) async fn download(&self, request: Request) -> Result<Download, Error> {
        let timeout = request
            .options()
            .and_then(|options| options.timeout)
            .unwrap_or(self.config.timeout);
        let (info, body) = self.call(request, Read::Head).await?;
        Ok(Download {
            info,
            limit: self.config.max_response_size,
            body: watched(
                body,
                Arc::clone(&self.transport),
                timeout,
                self.config.download_timeout,
            ),
        })
    }

    async fn call(
        &self,
        request: Request,
        read: Read,
    ) -> Result<(ResponseInfo, ByteStream), Error> {
        let span = trace::call(&request);
        trace::within(&span, self.tries(&request, read)).await
    }

    async fn tries(
        &self,
        request: &Request,
        read: Read,
    ) -> Result<(ResponseInfo, ByteStream), Error> {
        let prepared = self.prepare(request)?;
        let start = self.transport.now();
        let mut tries = 0;
        let mut unknown = false;
        loop {
            tries += 1;
            let span = trace::attempt(request, &prepared.uri, tries);
            let answer = trace::within(&span, self.attempt(request, &prepared, read, tries)).await;
            let outcome = answer_of(&answer);
            trace::outcome(&span, &outcome);

            let retry = tries <= prepared.max_retries
                && retry::is_retryable(&outcome, self.config.retry_rate_limits);
            if !retry {
                let elapsed = self.transport.now().saturating_sub(start);
                let without_key = prepared.idempotency_key.is_none();
                let result = finish(answer, prepared, tries, elapsed).await;
                return result.map_err(|error| error.after_unknown(unknown && without_key));
            }
            unknown |= outcome.is_unknown();
            let wait = retry::wait(tries, random::fraction(), &outcome);
            drop(answer);
            self.transport.sleep(wait).await;
        }
    }

    /// One try, told to the observers and to the telemetry.
    async fn attempt(
        &self,
        request: &Request,
        prepared: &Prepared,
        read: Read,
        number: u32,
    ) -> Result<Answer, TransportError> {
        let event = RequestEvent {
            request,
            idempotency_key: prepared.idempotency_key.as_deref(),
            attempt: number,
            method: request.method(),
        };
        for observer in &self.config.observers {
            observer.on_request(&event);
        }
        let start = self.transport.now();
        let timer = self.transport.sleep(prepared.timeout);
        let answer = within(timer, self.exchange(prepared, read)).await;
        let elapsed = self.transport.now().saturating_sub(start);

        let head = answer.as_ref().ok().map(|answer| &answer.head);
        let request_id = head.and_then(|head| head.headers.get("request-id")?.to_str().ok());
        if self.config.telemetry {
            self.telemetry.record(request_id, elapsed);
        }
        if let Some(notice) = head.and_then(|head| head.headers.get("stripe-notice")?.to_str().ok())
        {
            trace::notice(notice);
        }
        let event = ResponseEvent {
            request: event,
            status: head.map(|head| head.status.as_u16()),
            request_id,
            failure: match &answer {
                Ok(answer) => answer.failure.as_ref(),
                Err(failure) => Some(failure),
            },
            elapsed,
        };
        for observer in &self.config.observers {
            observer.on_response(&event);
        }
        answer
    }

    /// A request and its response, without deadline.
    async fn exchange(&self, prepared: &Prepared, read: Read) -> Result<Answer, TransportError> {
        let mut request = http::Request::new(prepared.payload.open().await?);
        *request.method_mut() = prepared.method.clone();
        *request.uri_mut() = prepared.uri.clone();
        *request.headers_mut() = prepared.headers.clone();
        if self.config.telemetry
            && let Some(metrics) = self.telemetry.take()
        {
            request
                .headers_mut()
                .insert("x-stripe-client-telemetry", metrics);
        }
        let (head, mut body) = self.transport.send(request).await?.into_parts();
        if read == Read::Head && head.status.is_success() {
            return Ok(Answer {
                head,
                body,
                failure: None,
                code: None,
            });
        }
        let (bytes, failure) = body.gather_up_to(self.config.max_response_size).await;
        let failure = failure.or_else(|| cut_short(&head, &bytes));
        Ok(Answer {
            code: (head.status == http::StatusCode::TOO_MANY_REQUESTS)
                .then(|| ApiError::from_body(&bytes).code)
                .flatten(),
            head,
            body: bytes.into(),
            failure,
        })
    }
}

/// A body whose length nobody told ends with its connection, and whether that was the end is only seen in the JSON.
fn cut_short(head: &http::response::Parts, body: &[u8]) -> Option<TransportError> {
    let is_framed =
        head.headers.contains_key(CONTENT_LENGTH) || head.headers.contains_key(TRANSFER_ENCODING);
    (!is_framed && Reader::is_cut(body)).then(|| {
        TransportError::new(
            TransportErrorKind::Interrupted,
            "the response ends within its JSON",
        )
    })
}

/// What the retry decision looks at. A success that broke off is a failed try; an error that broke off is still an
/// answer, with the status that it has.
fn answer_of(answer: &Result<Answer, TransportError>) -> Outcome<'_> {
    match answer {
        Err(failure) => Outcome::Failed(failure),
        Ok(Answer {
            head,
            failure: Some(failure),
            ..
        }) if head.status.is_success() => Outcome::Failed(failure),
        Ok(Answer { head, code, .. }) => Outcome::Answered {
            status: head.status.as_u16(),
            headers: &head.headers,
            code: code.as_deref(),
        },
    }
}

async fn finish(
    answer: Result<Answer, TransportError>,
    prepared: Prepared,
    tries: u32,
    elapsed: Duration,
) -> Result<(ResponseInfo, ByteStream), Error> {
    let mut answer = match answer {
        Ok(answer) => answer,
        Err(failure) => {
            return Err(Error::transport(failure).with_call(
                prepared.idempotency_key,
                tries,
                elapsed,
            ));
        }
    };
    let info = ResponseInfo {
        status: answer.head.status.as_u16(),
        headers: answer.head.headers,
        idempotency_key: prepared.idempotency_key,
        tries,
        elapsed,
    };
    if answer.head.status.is_success() && answer.failure.is_none() {
        return Ok((info, answer.body));
    }
    let body: Bytes = answer.body.gather().await.0;
    Err(match answer.failure {
        Some(failure) if answer.head.status.is_success() => Error::interrupted(failure, info, body),
        _ => Error::api(info, body),
    })
}
