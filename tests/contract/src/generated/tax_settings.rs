// Written by `cargo xtask generate`. Do not edit.
//! What `tax::settings` sends.

use crate::prelude::*;

pub(super) fn defaults_param(turn: Turn) -> stripe::DefaultsParam {
    stripe::DefaultsParam::new()
        .tax_behavior(
            turn.word::<stripe::TaxProductResourceTaxSettingsDefaultsTaxBehavior>(),
        )
        .tax_code("ab")
}

pub(super) fn head_office_param(turn: Turn) -> stripe::HeadOfficeParam {
    stripe::HeadOfficeParam::new(
        super::tax_settings::validated_country_address(turn.inside()),
    )
}

pub(super) fn validated_country_address(_: Turn) -> stripe::ValidatedCountryAddress {
    stripe::ValidatedCountryAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
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
        .defaults(super::tax_settings::defaults_param(turn.inside()))
        .head_office(super::tax_settings::head_office_param(turn.inside()));
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
