// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::event_destinations` sends.

use crate::prelude::*;

pub(super) fn v2__core__event_destinations__create__AmazonEventbridge(
    _: Turn,
) -> stripe::v2::core::event_destinations::create::AmazonEventbridge {
    stripe::v2::core::event_destinations::create::AmazonEventbridge::new("ab", "ab")
}

pub(super) fn v2__core__event_destinations__create__AzureEventGrid(
    _: Turn,
) -> stripe::v2::core::event_destinations::create::AzureEventGrid {
    stripe::v2::core::event_destinations::create::AzureEventGrid::new("ab", "ab", "ab")
}

pub(super) fn v2__core__event_destinations__create__WebhookEndpoint(
    _: Turn,
) -> stripe::v2::core::event_destinations::create::WebhookEndpoint {
    stripe::v2::core::event_destinations::create::WebhookEndpoint::new("ab")
}

fn delete_v2_core_event_destinations_id_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::event_destinations::delete("id_1").send(client))
}
fn delete_v2_core_event_destinations_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::v2::core::event_destinations::delete("id_1");
    receive(request.send(client))
}

fn get_v2_core_event_destinations_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::event_destinations::list().send(client))
}
fn get_v2_core_event_destinations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::event_destinations::list()
        .include([turn.word::<stripe::v2::core::event_destinations::list::Include>()])
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn get_v2_core_event_destinations_id_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::event_destinations::retrieve("id_1").send(client))
}
fn get_v2_core_event_destinations_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::event_destinations::retrieve("id_1")
        .include([turn.word::<stripe::v2::core::event_destinations::list::Include>()]);
    receive(request.send(client))
}

fn post_v2_core_event_destinations_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::event_destinations::create(
                stripe::v2_core_event_destination::EventPayload::Snapshot,
                "ab",
                ["ab"],
                stripe::v2_core_event_destination::Type::AmazonEventbridge,
            )
            .send(client),
    )
}
fn post_v2_core_event_destinations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::event_destinations::create(
            turn.word::<stripe::v2_core_event_destination::EventPayload>(),
            "ab",
            ["ab"],
            turn.word::<stripe::v2_core_event_destination::Type>(),
        )
        .amazon_eventbridge(
            super::v2_core_event_destinations::v2__core__event_destinations__create__AmazonEventbridge(
                turn.inside(),
            ),
        )
        .azure_event_grid(
            super::v2_core_event_destinations::v2__core__event_destinations__create__AzureEventGrid(
                turn.inside(),
            ),
        )
        .description("ab")
        .events_from(["ab"])
        .include([turn.word::<stripe::v2::core::event_destinations::create::Include>()])
        .metadata([("key", "ab")])
        .snapshot_api_version("ab")
        .webhook_endpoint(
            super::v2_core_event_destinations::v2__core__event_destinations__create__WebhookEndpoint(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_v2_core_event_destinations_id_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::event_destinations::update("id_1").send(client))
}
fn post_v2_core_event_destinations_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::event_destinations::update("id_1")
        .description("ab")
        .enabled_events(["ab"])
        .include([turn.word::<stripe::v2::core::event_destinations::list::Include>()])
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .name("ab")
        .webhook_endpoint(
            super::v2_core_event_destinations::v2__core__event_destinations__create__WebhookEndpoint(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_v2_core_event_destinations_id_disable_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::event_destinations::disable("id_1").send(client))
}
fn post_v2_core_event_destinations_id_disable_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::v2::core::event_destinations::disable("id_1");
    receive(request.send(client))
}

fn post_v2_core_event_destinations_id_enable_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::event_destinations::enable("id_1").send(client))
}
fn post_v2_core_event_destinations_id_enable_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::v2::core::event_destinations::enable("id_1");
    receive(request.send(client))
}

fn post_v2_core_event_destinations_id_ping_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::event_destinations::ping("id_1").send(client))
}
fn post_v2_core_event_destinations_id_ping_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::v2::core::event_destinations::ping("id_1");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteV2CoreEventDestinationsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_v2_core_event_destinations_id_required,
        every: delete_v2_core_event_destinations_id_every,
    },
    Operation {
        id: "GetV2CoreEventDestinations",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_event_destinations_required,
        every: get_v2_core_event_destinations_every,
    },
    Operation {
        id: "GetV2CoreEventDestinationsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_event_destinations_id_required,
        every: get_v2_core_event_destinations_id_every,
    },
    Operation {
        id: "PostV2CoreEventDestinations",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_v2_core_event_destinations_required,
        every: post_v2_core_event_destinations_every,
    },
    Operation {
        id: "PostV2CoreEventDestinationsId",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: post_v2_core_event_destinations_id_required,
        every: post_v2_core_event_destinations_id_every,
    },
    Operation {
        id: "PostV2CoreEventDestinationsIdDisable",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_v2_core_event_destinations_id_disable_required,
        every: post_v2_core_event_destinations_id_disable_every,
    },
    Operation {
        id: "PostV2CoreEventDestinationsIdEnable",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_v2_core_event_destinations_id_enable_required,
        every: post_v2_core_event_destinations_id_enable_every,
    },
    Operation {
        id: "PostV2CoreEventDestinationsIdPing",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_v2_core_event_destinations_id_ping_required,
        every: post_v2_core_event_destinations_id_ping_every,
    },
];
