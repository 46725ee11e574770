//! The way of a request through the mock:
//! match → authenticate → decode → check → answer → misbehave.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use hyper::http::request::Parts;

use crate::answer::synthesis::Extent;
use crate::answer::{Answers, Asked};
use crate::authenticate::{authenticate, authorize};
use crate::check::{Checked, check};
use crate::decode::parameters;
use crate::headers;
use crate::memory::{Memory, Ticket};
use crate::misbehave::{self, Act, Cut, Injection, Misbehaviour, Rules};
use crate::model::{Base, Encoding, Model, Operation};
use crate::record::{self, Recorded};
use crate::refusal::Refusal;
use crate::reply::{Answer, Body};
use crate::request::CheckedRequest;
use crate::route::Router;

/// What a mock is told when it starts.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) any_base: bool,
    pub(crate) any_version: bool,
    pub(crate) remembered_requests: usize,
    pub(crate) extent: Extent,
    pub(crate) stateful: bool,
}

/// What all connections of a mock share.
pub(crate) struct Shared {
    pub(crate) model: &'static Model,
    settings: Settings,
    router: Router,
    pub(crate) answers: Answers,
    /// Nothing if nothing is to be remembered.
    pub(crate) memory: Option<Memory>,
    pub(crate) rules: Rules,
    recorded: Mutex<VecDeque<Recorded>>,
    count: AtomicU64,
}

/// A request, read to its end.
pub(crate) struct Incoming {
    pub(crate) base: Base,
    pub(crate) head: Parts,
    pub(crate) body: Bytes,
}

/// An answer, ready to be sent.
pub(crate) struct Outgoing {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
    /// How long to wait before it is sent.
    pub(crate) delay: Option<Duration>,
    /// Where to end the connection.
    pub(crate) cut: Option<Cut>,
    /// Keeps the idempotency key of the request taken until this is sent.
    pub(crate) ticket: Option<Ticket>,
}

/// What is known of a request so far.
#[derive(Default)]
struct Examined {
    operation: Option<&'static Operation>,
    path: BTreeMap<String, String>,
    checked: Checked,
}

impl Shared {
    pub(crate) fn new(model: &'static Model, settings: Settings) -> Self {
        Self {
            model,
            router: Router::new(model),
            answers: Answers::new(model, settings.extent),
            memory: settings.stateful.then(Memory::default),
            rules: Rules::default(),
            recorded: Mutex::default(),
            count: AtomicU64::new(0),
            settings,
        }
    }

    pub(crate) fn recorded(&self) -> MutexGuard<'_, VecDeque<Recorded>> {
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request, and writes down what it was.
    pub(crate) fn handle(&self, incoming: Incoming) -> Outgoing {
        let mut examined = Examined::default();
        let mut misbehaviour = None;
        let mut ticket = None;
        let answer = self
            .examine(&incoming, &mut examined)
            .and_then(|(operation, request)| {
                misbehaviour = self.rules.take(operation);
                match &misbehaviour {
                    Some(Misbehaviour {
                        act: Act::Fail(status),
                        ..
                    }) => {
                        let failure = misbehave::failure(*status);
                        Ok(Answer::refusal(&failure, operation.is_v2()))
                    }
                    _ => self.respond(operation, &request, &mut ticket),
                }
            });
        let is_v2 = incoming.head.uri.path().starts_with("/v2/");
        let answer = answer.unwrap_or_else(|refusal| {
            let answer = Answer::refusal(&refusal, is_v2);
            if examined.checked.refusals.is_empty() {
                examined.checked.refusals.push(refusal);
            }
            answer
        });
        let mut outgoing = match (misbehaviour, examined.operation) {
            (Some(misbehaviour), Some(operation)) => {
                self.misbehave(&incoming, operation, answer, misbehaviour)
            }
            _ => self.finish(&incoming, answer),
        };
        outgoing.ticket = ticket;
        self.record(incoming, examined, outgoing.status);
        outgoing
    }

    /// Finds out what is asked for, and whether it is asked for rightly.
    fn examine(
        &self,
        incoming: &Incoming,
        examined: &mut Examined,
    ) -> Result<(&'static Operation, CheckedRequest), Refusal> {
        let head = &incoming.head;
        let base = (!self.settings.any_base).then_some(incoming.base);
        let (method, path) = (head.method.as_str(), head.uri.path());
        let (operation, path) = self.router.find(self.model, base, method, path)?;
        examined.operation = Some(operation);
        examined.path.clone_from(&path);

        let text = |name| headers::text(&head.headers, name).map(str::to_owned);
        let key = authenticate(operation, text("authorization").as_deref())?;
        let any_version = self.settings.any_version;
        headers::check_version(self.model, operation, &head.headers, any_version)?;
        let idempotency_key = headers::idempotency_key(&head.headers)?;

        let (fields, file) = parameters(operation, head, &incoming.body)?;
        authorize(operation, &key, &fields)?;
        let is_json = operation.encoding == Encoding::Json;
        examined.checked = check(self.model, operation.params, &fields, is_json);
        if let Some(first) = examined.checked.refusals.first() {
            return Err(first.clone());
        }
        let request = CheckedRequest {
            path,
            params: examined.checked.params.clone(),
            file,
            key,
            idempotency_key,
            account: text("stripe-account"),
            context: text("stripe-context"),
        };
        Ok((operation, request))
    }

    /// Answers a request that is right.
    fn respond(
        &self,
        operation: &'static Operation,
        request: &CheckedRequest,
        ticket: &mut Option<Ticket>,
    ) -> Result<Answer, Refusal> {
        let asked = Asked {
            operation,
            plan: self.answers.plans.of(operation),
            request,
        };
        let Some(memory) = &self.memory else {
            return self.answers.answer(asked);
        };
        let (answer, taken) = memory.respond(&self.answers, asked);
        *ticket = taken;
        answer
    }

    /// Finishes an answer, and does to it what was asked for.
    fn misbehave(
        &self,
        incoming: &Incoming,
        operation: &Operation,
        mut answer: Answer,
        misbehaviour: Misbehaviour,
    ) -> Outgoing {
        if let Some(should_retry) = misbehaviour.should_retry {
            let header = ("stripe-should-retry", should_retry.to_string());
            answer.headers.push(header);
        }
        if let Act::Inject(injection, place) = &misbehaviour.act {
            answer = self.inject(operation, answer, *injection, place.as_deref());
        }
        let mut outgoing = self.finish(incoming, answer);
        outgoing.delay = misbehaviour.delay;
        match misbehaviour.act {
            Act::Cut(cut) => outgoing.cut = Some(cut),
            Act::Truncate => outgoing.body.truncate(outgoing.body.len() / 2),
            Act::Nothing | Act::Fail(_) | Act::Inject(..) => {}
        }
        outgoing
    }

    /// Puts what the document does not know into an answer: everywhere, or at a JSON pointer.
    fn inject(
        &self,
        operation: &Operation,
        mut answer: Answer,
        injection: Injection,
        place: Option<&str>,
    ) -> Answer {
        let Body::Json(body) = &mut answer.body else {
            return answer;
        };
        match place {
            None => {
                let schema = operation.answer;
                misbehave::inject_everywhere(injection, self.model, schema, body);
            }
            Some(pointer) => {
                if !misbehave::inject(injection, body, pointer) {
                    // A test that names a place in vain would pass without testing anything.
                    let failure = misbehave::nothing_at(pointer);
                    return Answer::refusal(&failure, operation.is_v2());
                }
            }
        }
        answer
    }

    /// Adds the headers that every answer has.
    fn finish(&self, incoming: &Incoming, answer: Answer) -> Outgoing {
        let number = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        let content_type = answer.body.content_type();
        let mut headers = vec![
            ("content-type", content_type.to_owned()),
            ("request-id", format!("req_{number:014}")),
        ];
        for name in [
            "idempotency-key",
            "stripe-account",
            "stripe-context",
            "stripe-version",
        ] {
            if let Some(value) = headers::text(&incoming.head.headers, name) {
                headers.push((name, value.to_owned()));
            }
        }
        headers.extend(answer.headers);
        Outgoing {
            status: answer.status,
            headers,
            body: answer.body.into_bytes(),
            delay: None,
            cut: None,
            ticket: None,
        }
    }

    fn record(&self, incoming: Incoming, examined: Examined, status: u16) {
        let limit = self.settings.remembered_requests;
        if limit == 0 {
            return;
        }
        let uri = &incoming.head.uri;
        let recorded = Recorded {
            method: incoming.head.method.as_str().to_owned(),
            path: uri.path().to_owned(),
            query: uri.query().map(str::to_owned),
            headers: record::headers(&incoming.head.headers),
            operation: examined.operation.map(|operation| &*operation.id),
            path_params: examined.path,
            params: examined.checked.params,
            refusals: examined.checked.refusals,
            secrets: examined.checked.secrets,
            body: incoming.body,
            status,
        };
        let mut all = self.recorded();
        if all.len() == limit {
            all.pop_front();
        }
        all.push_back(recorded);
    }
}
