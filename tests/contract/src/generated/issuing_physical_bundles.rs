// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::physical_bundles` sends.

use crate::prelude::*;

fn get_issuing_physical_bundles_required(client: &Client) -> Exchange {
    receive(stripe::issuing::physical_bundles::list().send(client))
}
fn get_issuing_physical_bundles_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::physical_bundles::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::issuing_physical_bundle::Status>())
        .type_(turn.word::<stripe::issuing_physical_bundle::Type>());
    receive(request.send(client))
}

fn get_issuing_physical_bundles_physical_bundle_required(client: &Client) -> Exchange {
    receive(
        stripe::issuing::physical_bundles::retrieve("physical_bundle_1").send(client),
    )
}
fn get_issuing_physical_bundles_physical_bundle_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::issuing::physical_bundles::retrieve("physical_bundle_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIssuingPhysicalBundles",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: get_issuing_physical_bundles_required,
        every: get_issuing_physical_bundles_every,
    },
    Operation {
        id: "GetIssuingPhysicalBundlesPhysicalBundle",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_issuing_physical_bundles_physical_bundle_required,
        every: get_issuing_physical_bundles_physical_bundle_every,
    },
];
