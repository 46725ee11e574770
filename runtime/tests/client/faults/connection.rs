//! Connections that are refused, reset, silent or slow.

use super::{
    calls::Call,
    stage::Act,
    table::Table,
    tries::{Outcome, refused, under},
};
use crate::server::response;

/// A right response.
fn right(call: Call) -> Vec<u8> {
    response(200, &[("Request-Id", "req_1")], call.body())
}

/// The same call of a server that acts so on each connection, for each kind of call.
async fn all(scheme: &str, act: impl Fn(Call) -> Act) -> Vec<Vec<Outcome>> {
    let mut outcomes = Vec::new();
    for call in Call::ALL {
        outcomes.push(vec![under(call, act(call), scheme, call.body()).await]);
    }
    outcomes
}

/// As many calls as there are bytes, one of `step` of them, each cut after another byte.
async fn each(
    step: usize,
    length: impl Fn(Call) -> usize,
    act: impl Fn(Call, usize) -> Act,
) -> Vec<Vec<Outcome>> {
    let mut outcomes = Vec::new();
    for call in Call::ALL {
        let mut of_call = Vec::new();
        let length = length(call);
        let last = length.checked_sub(1);
        for bytes in (0..length).step_by(step).chain(last) {
            of_call.push(under(call, act(call, bytes), "http", call.body()).await);
        }
        outcomes.push(of_call);
    }
    outcomes
}

fn once(act: Act, call: Call) -> Act {
    Act::Once(Box::new(act), Box::new(Act::Respond(right(call))))
}

/// Every request has at least as many bytes.
const REQUEST: usize = 300;

async fn table(step: usize) -> Table {
    let mut table = Table::default();
    let mut outcomes = Vec::new();
    for call in Call::ALL {
        outcomes.push(vec![refused(call).await]);
    }
    table.row("the connection is refused", outcomes);
    let length = |call| right(call).len();
    table.row(
        "reset at every byte of the request",
        each(step, |_| REQUEST, |_, bytes| Act::ResetAfter(bytes)).await,
    );
    table.row(
        "the same, in the first attempt alone",
        each(
            step,
            |_| REQUEST,
            |call, bytes| once(Act::ResetAfter(bytes), call),
        )
        .await,
    );
    table.row(
        "reset at every byte of the response",
        each(step, length, |call, bytes| {
            Act::Reset(right(call)[..bytes].to_vec())
        })
        .await,
    );
    table.row(
        "closed at every byte of the response",
        each(step, length, |call, bytes| {
            Act::End(right(call)[..bytes].to_vec())
        })
        .await,
    );
    table.row(
        "the same, in the first attempt alone",
        each(step, length, |call, bytes| {
            once(Act::End(right(call)[..bytes].to_vec()), call)
        })
        .await,
    );
    table.row(
        "half-open: it reads nothing",
        all("http", |_| Act::Deaf).await,
    );
    table.row(
        "it reads, and says nothing",
        all("http", |_| Act::Stall(Vec::new())).await,
    );
    table.row(
        "it stalls at every byte of the head",
        each(
            step,
            |call| length(call) - call.body().len(),
            |call, bytes| Act::Stall(right(call)[..bytes].to_vec()),
        )
        .await,
    );
    table.row(
        "it stalls at every byte of the body",
        each(
            step,
            |call| call.body().len(),
            |call, bytes| {
                let head = length(call) - call.body().len();
                Act::Stall(right(call)[..head + bytes].to_vec())
            },
        )
        .await,
    );
    table.row(
        "it stalls in the first attempt alone",
        all("http", |call| {
            once(Act::Stall(right(call)[..20].to_vec()), call)
        })
        .await,
    );
    table.row(
        "byte by byte, but whole",
        all("http", |call| Act::Trickle(right(call))).await,
    );
    table.row(
        "TLS: closed at the hello",
        all("https", |_| Act::ResetAfter(5)).await,
    );
    table.row(
        "TLS: no TLS at all",
        all("https", |call| Act::Blurt(right(call))).await,
    );
    table.row(
        "TLS: no answer to the hello",
        all("https", |_| Act::Deaf).await,
    );
    table
}

#[tokio::test]
async fn connections() {
    table(29).await.check("connections");
}

/// At each byte, and not at some.
#[tokio::test]
#[ignore = "takes a minute: `.ci/run soak`"]
async fn connections_at_every_byte() {
    table(1).await.check("connections");
}
