// Written by `cargo xtask generate`. Do not edit.
//! What `entitlements::features` sends.

use crate::prelude::*;

fn get_entitlements_features_required(client: &Client) -> Exchange {
    receive(stripe::entitlements::features::list().send(client))
}
fn get_entitlements_features_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::entitlements::features::list()
        .archived(true)
        .ending_before("ab")
        .limit(1)
        .lookup_key("ab")
        .starting_after("ab");
    receive(request.send(client))
}

fn get_entitlements_features_id_required(client: &Client) -> Exchange {
    receive(stripe::entitlements::features::retrieve("id_1").send(client))
}
fn get_entitlements_features_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::entitlements::features::retrieve("id_1");
    receive(request.send(client))
}

fn post_entitlements_features_required(client: &Client) -> Exchange {
    receive(stripe::entitlements::features::create("ab", "ab").send(client))
}
fn post_entitlements_features_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::entitlements::features::create("ab", "ab")
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_entitlements_features_id_required(client: &Client) -> Exchange {
    receive(stripe::entitlements::features::update("id_1").send(client))
}
fn post_entitlements_features_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::entitlements::features::update("id_1")
        .active(true)
        .metadata([("key", "ab")])
        .name("ab");
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetEntitlementsFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_entitlements_features_required,
        every: get_entitlements_features_every,
    },
    Operation {
        id: "GetEntitlementsFeaturesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_entitlements_features_id_required,
        every: get_entitlements_features_id_every,
    },
    Operation {
        id: "PostEntitlementsFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_entitlements_features_required,
        every: post_entitlements_features_every,
    },
    Operation {
        id: "PostEntitlementsFeaturesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_entitlements_features_id_required,
        every: post_entitlements_features_id_every,
    },
];
