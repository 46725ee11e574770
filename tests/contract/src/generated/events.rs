// Written by `cargo xtask generate`. Do not edit.
//! What `events` sends.

use crate::prelude::*;

fn get_events_required(client: &Client) -> Exchange {
    receive(stripe::events::list().send(client))
}
fn get_events_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::events::list()
        .created(turn.range(Timestamp::from(1700000000)))
        .delivery_success(true)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .type_("ab")
        .types(["ab"]);
    receive(request.send(client))
}

fn get_events_id_required(client: &Client) -> Exchange {
    receive(stripe::events::retrieve("id_1").send(client))
}
fn get_events_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::events::retrieve("id_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetEvents",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_events_required,
        every: get_events_every,
    },
    Operation {
        id: "GetEventsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_events_id_required,
        every: get_events_id_every,
    },
];
