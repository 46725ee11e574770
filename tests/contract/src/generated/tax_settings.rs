// Written by `cargo xtask generate`. Do not edit.
//! What `tax::settings` sends.

use crate::prelude::*;

pub(super) fn tax__settings__update__Defaults(
    turn: Turn,
) -> stripe::tax::settings::update::Defaults {
    stripe::tax::settings::update::Defaults::new()
        .tax_behavior(turn.word::<stripe::tax_settings::defaults::TaxBehavior>())
        .tax_code("ab")
}

pub(super) fn tax__settings__update__HeadOffice(
    turn: Turn,
) -> stripe::tax::settings::update::HeadOffice {
    stripe::tax::settings::update::HeadOffice::new(
        super::shared::customers__create__Address(turn.inside()),
    )
}

fn get_tax_settings_required(client: &Client) -> Exchange {
    receive(stripe::tax::settings::retrieve().send(client))
}
fn get_tax_settings_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax::settings::retrieve();
    receive(request.send(client))
}

fn post_tax_settings_required(client: &Client) -> Exchange {
    receive(stripe::tax::settings::update().send(client))
}
fn post_tax_settings_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::settings::update()
        .defaults(super::tax_settings::tax__settings__update__Defaults(turn.inside()))
        .head_office(
            super::tax_settings::tax__settings__update__HeadOffice(turn.inside()),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTaxSettings",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_settings_required,
        every: get_tax_settings_every,
    },
    Operation {
        id: "PostTaxSettings",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_tax_settings_required,
        every: post_tax_settings_every,
    },
];
