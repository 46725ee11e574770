//! All requests sent to the mock, once for all tests.

use std::fmt;
use std::sync::{Arc, LazyLock, Mutex};

use stripe::{Bytes, Client, Observer, RequestEvent, ResponseEvent};
use stripe_contract::{Answer, Exchange, Operation, Turn, operations};
use stripe_mock::{Mock, Recorded};
use stripe_tests::schemas::Received;

/// How much a request has in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// What is required.
    Required,
    /// Every parameter.
    Every(Turn),
}

/// A request, and what became of it.
pub(crate) struct Exchanged {
    pub(crate) operation: &'static Operation,
    pub(crate) extent: Extent,
    /// What the mock saw.
    pub(crate) seen: Recorded,
    /// The request as an observer would print it.
    pub(crate) printed: String,
    /// What the client made of the answer; else why it made nothing of it.
    pub(crate) answer: Result<Answered, String>,
}

/// An answer, as it came and as it was understood.
pub(crate) enum Answered {
    Value {
        body: Bytes,
        /// The decoded value, encoded again.
        back: String,
        blank: fn() -> Box<dyn Received>,
    },
    Nothing,
    File(Bytes),
}

impl fmt::Display for Exchanged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} with {:?}", self.operation.id, self.extent)
    }
}

/// Every request of the contract, answered as the mock answers unless told otherwise.
pub(crate) static CONTRACT: LazyLock<Vec<Exchanged>> = LazyLock::new(|| {
    run(false, |operation| {
        let every = operation.turns.all().map(Extent::Every);
        std::iter::once(Extent::Required).chain(every).collect()
    })
});

/// Every operation once, answered with all that the document lets an answer hold.
pub(crate) static FULL: LazyLock<Vec<Exchanged>> =
    LazyLock::new(|| run(true, |_| vec![Extent::Required]));

/// Prints all that an observer is told.
#[derive(Clone, Default)]
struct Printer(Arc<Mutex<String>>);

impl Printer {
    fn take(&self) -> String {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Observer for Printer {
    fn on_request(&self, event: &RequestEvent<'_>) {
        *self.0.lock().unwrap() += &format!("{event:?}");
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        *self.0.lock().unwrap() += &format!("{event:#?}");
    }
}

fn run(full_answers: bool, extents: impl Fn(&Operation) -> Vec<Extent>) -> Vec<Exchanged> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let builder = Mock::builder();
        let builder = if full_answers {
            builder.full_answers()
        } else {
            builder
        };
        let mock = builder.start().await.unwrap();
        let printed = Printer::default();
        let client = mock
            .client_builder()
            .observer(printed.clone())
            .build()
            .unwrap();
        let mut all = Vec::new();
        for operation in operations() {
            for extent in extents(operation) {
                let answer = send(operation, extent, &client).await;
                let seen = mock.requests().pop();
                mock.clear_requests();
                all.push(Exchanged {
                    operation,
                    extent,
                    printed: printed.take(),
                    seen: seen
                        .unwrap_or_else(|| panic!("{} was not sent: {answer:?}", operation.id)),
                    answer: answer
                        .map(Answered::from)
                        .map_err(|error| error.to_string()),
                });
            }
        }
        all
    })
}

fn send(operation: &Operation, extent: Extent, client: &Client) -> Exchange {
    match extent {
        Extent::Required => (operation.required)(client),
        Extent::Every(turn) => (operation.every)(client, turn),
    }
}

impl From<Answer> for Answered {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Value { body, value, blank } => Self::Value {
                body,
                back: value.encoded(),
                blank,
            },
            Answer::Nothing => Self::Nothing,
            Answer::File(bytes) => Self::File(bytes),
        }
    }
}
