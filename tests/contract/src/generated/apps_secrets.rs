// Written by `cargo xtask generate`. Do not edit.
//! What `apps::secrets` sends.

use crate::prelude::*;

pub(super) fn apps__secrets__create__Scope(
    turn: Turn,
) -> stripe::apps::secrets::create::Scope {
    stripe::apps::secrets::create::Scope::new(
            turn.word::<stripe::apps_secret::scope::Type>(),
        )
        .user("ab")
}

fn get_apps_secrets_required(client: &Client) -> Exchange {
    receive(
        stripe::apps::secrets::list(
                stripe::apps::secrets::create::Scope::new(
                    stripe::apps_secret::scope::Type::Account,
                ),
            )
            .send(client),
    )
}
fn get_apps_secrets_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::apps::secrets::list(
            super::apps_secrets::apps__secrets__create__Scope(turn.inside()),
        )
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_apps_secrets_find_required(client: &Client) -> Exchange {
    receive(
        stripe::apps::secrets::find(
                "ab",
                stripe::apps::secrets::create::Scope::new(
                    stripe::apps_secret::scope::Type::Account,
                ),
            )
            .send(client),
    )
}
fn get_apps_secrets_find_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::apps::secrets::find(
        "ab",
        super::apps_secrets::apps__secrets__create__Scope(turn.inside()),
    );
    receive(request.send(client))
}

fn post_apps_secrets_required(client: &Client) -> Exchange {
    receive(
        stripe::apps::secrets::create(
                "ab",
                "s3cret",
                stripe::apps::secrets::create::Scope::new(
                    stripe::apps_secret::scope::Type::Account,
                ),
            )
            .send(client),
    )
}
fn post_apps_secrets_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::apps::secrets::create(
            "ab",
            "s3cret",
            super::apps_secrets::apps__secrets__create__Scope(turn.inside()),
        )
        .expires_at(1700000000);
    receive(request.send(client))
}

fn post_apps_secrets_delete_required(client: &Client) -> Exchange {
    receive(
        stripe::apps::secrets::delete_where(
                "ab",
                stripe::apps::secrets::create::Scope::new(
                    stripe::apps_secret::scope::Type::Account,
                ),
            )
            .send(client),
    )
}
fn post_apps_secrets_delete_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::apps::secrets::delete_where(
        "ab",
        super::apps_secrets::apps__secrets__create__Scope(turn.inside()),
    );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetAppsSecrets",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: get_apps_secrets_required,
        every: get_apps_secrets_every,
    },
    Operation {
        id: "GetAppsSecretsFind",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: get_apps_secrets_find_required,
        every: get_apps_secrets_find_every,
    },
    Operation {
        id: "PostAppsSecrets",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_apps_secrets_required,
        every: post_apps_secrets_every,
    },
    Operation {
        id: "PostAppsSecretsDelete",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_apps_secrets_delete_required,
        every: post_apps_secrets_delete_every,
    },
];
