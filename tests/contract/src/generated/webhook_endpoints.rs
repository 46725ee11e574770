// Written by `cargo xtask generate`. Do not edit.
//! What `webhook_endpoints` sends.

use crate::prelude::*;

fn delete_webhook_endpoints_webhook_endpoint_required(client: &Client) -> Exchange {
    receive(stripe::webhook_endpoints::delete("webhook_endpoint_1").send(client))
}
fn delete_webhook_endpoints_webhook_endpoint_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::webhook_endpoints::delete("webhook_endpoint_1");
    receive(request.send(client))
}

fn get_webhook_endpoints_required(client: &Client) -> Exchange {
    receive(stripe::webhook_endpoints::list().send(client))
}
fn get_webhook_endpoints_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::webhook_endpoints::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_webhook_endpoints_webhook_endpoint_required(client: &Client) -> Exchange {
    receive(stripe::webhook_endpoints::retrieve("webhook_endpoint_1").send(client))
}
fn get_webhook_endpoints_webhook_endpoint_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::webhook_endpoints::retrieve("webhook_endpoint_1");
    receive(request.send(client))
}

fn post_webhook_endpoints_required(client: &Client) -> Exchange {
    receive(
        stripe::webhook_endpoints::create(
                "ab",
                [stripe::webhook_endpoints::create::EnabledEvent::Wildcard],
            )
            .send(client),
    )
}
fn post_webhook_endpoints_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::webhook_endpoints::create(
            "ab",
            [turn.word::<stripe::webhook_endpoints::create::EnabledEvent>()],
        )
        .api_version(turn.word::<stripe::webhook_endpoints::create::ApiVersion>())
        .connect(true)
        .description("ab")
        .metadata([("key", "ab")]);
    let request = if turn.clears() {
        request.clear_description().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_webhook_endpoints_webhook_endpoint_required(client: &Client) -> Exchange {
    receive(stripe::webhook_endpoints::update("webhook_endpoint_1").send(client))
}
fn post_webhook_endpoints_webhook_endpoint_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::webhook_endpoints::update("webhook_endpoint_1")
        .description("ab")
        .disabled(true)
        .enabled_events([turn.word::<stripe::webhook_endpoints::create::EnabledEvent>()])
        .metadata([("key", "ab")])
        .url("ab");
    let request = if turn.clears() {
        request.clear_description().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteWebhookEndpointsWebhookEndpoint",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_webhook_endpoints_webhook_endpoint_required,
        every: delete_webhook_endpoints_webhook_endpoint_every,
    },
    Operation {
        id: "GetWebhookEndpoints",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_webhook_endpoints_required,
        every: get_webhook_endpoints_every,
    },
    Operation {
        id: "GetWebhookEndpointsWebhookEndpoint",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_webhook_endpoints_webhook_endpoint_required,
        every: get_webhook_endpoints_webhook_endpoint_every,
    },
    Operation {
        id: "PostWebhookEndpoints",
        turns: Turns {
            arms: 1,
            words: 255,
            levels: 1,
        },
        required: post_webhook_endpoints_required,
        every: post_webhook_endpoints_every,
    },
    Operation {
        id: "PostWebhookEndpointsWebhookEndpoint",
        turns: Turns {
            arms: 1,
            words: 255,
            levels: 1,
        },
        required: post_webhook_endpoints_webhook_endpoint_required,
        every: post_webhook_endpoints_webhook_endpoint_every,
    },
];
