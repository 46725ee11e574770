// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::events` sends.

use crate::prelude::*;

pub(super) fn v2__core__events__list__Created(
    _: Turn,
) -> stripe::v2::core::events::list::Created {
    stripe::v2::core::events::list::Created::new()
        .gt(Timestamp::from(1700000000))
        .gte(Timestamp::from(1700000000))
        .lt(Timestamp::from(1700000000))
        .lte(Timestamp::from(1700000000))
}

fn get_v2_core_events_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::events::list().send(client))
}
fn get_v2_core_events_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::events::list()
        .created(super::v2_core_events::v2__core__events__list__Created(turn.inside()))
        .limit(1)
        .object_id("ab")
        .page("ab")
        .types(["ab"]);
    receive(request.send(client))
}

fn get_v2_core_events_id_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::events::retrieve("id_1").send(client))
}
fn get_v2_core_events_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::v2::core::events::retrieve("id_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetV2CoreEvents",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_events_required,
        every: get_v2_core_events_every,
    },
    Operation {
        id: "GetV2CoreEventsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_events_id_required,
        every: get_v2_core_events_id_every,
    },
];
