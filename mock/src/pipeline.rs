//! The way of a request through the mock:
//! match → authenticate → decode → check → answer.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use hyper::http::request::Parts;

use crate::answer::synthesis::Extent;
use crate::answer::{Answers, Asked};
use crate::authenticate::authenticate;
use crate::check::{Checked, check};
use crate::decode::{self, Fields};
use crate::headers;
use crate::model::{Base, Encoding, Model, Operation};
use crate::record::{self, Recorded};
use crate::refusal::Refusal;
use crate::reply::{Answer, Body};
use crate::request::{CheckedRequest, File};
use crate::route::Router;

/// The largest body that Stripe takes, but for uploads.
const LARGEST_BODY: usize = 1 << 20;

/// What a mock is told when it starts.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) any_base: bool,
    pub(crate) any_version: bool,
    pub(crate) remembered_requests: usize,
    pub(crate) extent: Extent,
}

/// What all connections of a mock share.
pub(crate) struct Shared {
    pub(crate) model: &'static Model,
    settings: Settings,
    router: Router,
    answers: Answers,
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
            recorded: Mutex::default(),
            count: AtomicU64::new(0),
            settings,
        }
    }

    pub(crate) fn recorded(&self) -> MutexGuard<'_, VecDeque<Recorded>> {
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request, and writes down what it was.
    pub(crate) async fn handle(&self, incoming: Incoming) -> Outgoing {
        let mut examined = Examined::default();
        let answer = match self.examine(&incoming, &mut examined) {
            Ok((operation, request)) => self.respond(operation, &request),
            Err(refusal) => Err(refusal),
        };
        let is_v2 = incoming.head.uri.path().starts_with("/v2/");
        let answer = answer.unwrap_or_else(|refusal| {
            let answer = Answer {
                status: refusal.status,
                headers: Vec::new(),
                body: Body::Json(refusal.body(is_v2)),
            };
            if examined.checked.refusals.is_empty() {
                examined.checked.refusals.push(refusal);
            }
            answer
        });
        let outgoing = self.finish(&incoming, answer);
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

        let (fields, file) = decode(operation, incoming)?;
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
    ) -> Result<Answer, Refusal> {
        let plan = self.answers.plans.of(operation);
        self.answers.answer(Asked {
            operation,
            plan,
            request,
        })
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

/// Reads the parameters from where the operation has them.
fn decode(operation: &Operation, incoming: &Incoming) -> Result<(Fields, Option<File>), Refusal> {
    let query = incoming.head.uri.query().unwrap_or_default();
    let body = &incoming.body;
    let content_type = headers::text(&incoming.head.headers, "content-type").unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if operation.encoding != Encoding::Multipart && body.len() > LARGEST_BODY {
        return Err(Refusal::new("The body is larger than a megabyte.").status(413));
    }
    let is = |expected: &str| body.is_empty() || media_type.eq_ignore_ascii_case(expected);
    let expect = |expected: &str| match is(expected) {
        true if query.is_empty() => Ok(()),
        true => Err(Refusal::new(
            "The parameters of this endpoint belong into the body, not into the URL.",
        )),
        false => Err(Refusal::new(format!(
            "This endpoint takes `{expected}`, not `{media_type}`."
        ))),
    };
    match operation.encoding {
        Encoding::Query if body.is_empty() => Ok((decode::form(query.as_bytes())?, None)),
        Encoding::Query => Err(Refusal::new(
            "The parameters of this endpoint belong into the URL, not into a body.",
        )),
        Encoding::Form => {
            expect("application/x-www-form-urlencoded")?;
            Ok((decode::form(body)?, None))
        }
        Encoding::Json => {
            expect("application/json")?;
            Ok((decode::json(body)?, None))
        }
        Encoding::Multipart => {
            expect("multipart/form-data")?;
            decode::multipart(body, content_type)
        }
    }
}
