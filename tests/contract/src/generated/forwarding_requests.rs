// Written by `cargo xtask generate`. Do not edit.
//! What `forwarding::requests` sends.

use crate::prelude::*;

pub(super) fn forwarding__requests__list__Created(
    _: Turn,
) -> stripe::forwarding::requests::list::Created {
    stripe::forwarding::requests::list::Created::new()
        .gt(1700000000)
        .gte(1700000000)
        .lt(1700000000)
        .lte(1700000000)
}

pub(super) fn forwarding__requests__create__Request(
    turn: Turn,
) -> stripe::forwarding::requests::create::Request {
    stripe::forwarding::requests::create::Request::new()
        .body("s3cret")
        .headers([
            super::forwarding_requests::forwarding__requests__create__request__Header(
                turn.inside(),
            ),
        ])
}

pub(super) fn forwarding__requests__create__request__Header(
    _: Turn,
) -> stripe::forwarding::requests::create::request::Header {
    stripe::forwarding::requests::create::request::Header::new("ab", "s3cret")
}

fn get_forwarding_requests_required(client: &Client) -> Exchange {
    receive(stripe::forwarding::requests::list().send(client))
}
fn get_forwarding_requests_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::forwarding::requests::list()
        .created(
            super::forwarding_requests::forwarding__requests__list__Created(
                turn.inside(),
            ),
        )
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_forwarding_requests_id_required(client: &Client) -> Exchange {
    receive(stripe::forwarding::requests::retrieve("id_1").send(client))
}
fn get_forwarding_requests_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::forwarding::requests::retrieve("id_1");
    receive(request.send(client))
}

fn post_forwarding_requests_required(client: &Client) -> Exchange {
    receive(
        stripe::forwarding::requests::create(
                "ab",
                [stripe::forwarding_request::Replacement::CardCvc],
                "ab",
            )
            .send(client),
    )
}
fn post_forwarding_requests_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::forwarding::requests::create(
            "ab",
            [turn.word::<stripe::forwarding_request::Replacement>()],
            "ab",
        )
        .metadata([("key", "ab")])
        .request(
            super::forwarding_requests::forwarding__requests__create__Request(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetForwardingRequests",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_forwarding_requests_required,
        every: get_forwarding_requests_every,
    },
    Operation {
        id: "GetForwardingRequestsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_forwarding_requests_id_required,
        every: get_forwarding_requests_id_every,
    },
    Operation {
        id: "PostForwardingRequests",
        turns: Turns {
            arms: 1,
            words: 5,
            levels: 0,
        },
        required: post_forwarding_requests_required,
        every: post_forwarding_requests_every,
    },
];
