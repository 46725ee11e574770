// Written by `cargo xtask generate`. Do not edit.
//! What `entitlements::active_entitlements` sends.

use crate::prelude::*;

fn get_entitlements_active_entitlements_required(client: &Client) -> Exchange {
    receive(stripe::entitlements::active_entitlements::list("ab").send(client))
}
fn get_entitlements_active_entitlements_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::entitlements::active_entitlements::list("ab")
        .expand(stripe::EntitlementsActiveEntitlement::FEATURE)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_entitlements_active_entitlements_id_required(client: &Client) -> Exchange {
    receive(stripe::entitlements::active_entitlements::retrieve("id_1").send(client))
}
fn get_entitlements_active_entitlements_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::entitlements::active_entitlements::retrieve("id_1")
        .expand(stripe::EntitlementsActiveEntitlement::FEATURE);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetEntitlementsActiveEntitlements",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_entitlements_active_entitlements_required,
        every: get_entitlements_active_entitlements_every,
    },
    Operation {
        id: "GetEntitlementsActiveEntitlementsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_entitlements_active_entitlements_id_required,
        every: get_entitlements_active_entitlements_id_every,
    },
];
