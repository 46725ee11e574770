// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::personalization_designs` sends.

use crate::prelude::*;

pub(super) fn issuing__personalization_designs__list__Preferences(
    _: Turn,
) -> stripe::issuing::personalization_designs::list::Preferences {
    stripe::issuing::personalization_designs::list::Preferences::new()
        .is_default(true)
        .is_platform_default(true)
}

pub(super) fn issuing__personalization_designs__create__CarrierText(
    turn: Turn,
) -> stripe::issuing::personalization_designs::create::CarrierText {
    let value = stripe::issuing::personalization_designs::create::CarrierText::new()
        .footer_body("ab")
        .footer_title("ab")
        .header_body("ab")
        .header_title("ab");
    if turn.clears() {
        value
            .clear_footer_body()
            .clear_footer_title()
            .clear_header_body()
            .clear_header_title()
    } else {
        value
    }
}

pub(super) fn issuing__personalization_designs__create__Preferences(
    _: Turn,
) -> stripe::issuing::personalization_designs::create::Preferences {
    stripe::issuing::personalization_designs::create::Preferences::new(true)
}

fn get_issuing_personalization_designs_required(client: &Client) -> Exchange {
    receive(stripe::issuing::personalization_designs::list().send(client))
}
fn get_issuing_personalization_designs_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::personalization_designs::list()
        .expand(stripe::IssuingPersonalizationDesign::CARD_LOGO)
        .expand(stripe::IssuingPersonalizationDesign::PHYSICAL_BUNDLE)
        .ending_before("ab")
        .limit(1)
        .lookup_keys(["ab"])
        .preferences(
            super::issuing_personalization_designs::issuing__personalization_designs__list__Preferences(
                turn.inside(),
            ),
        )
        .starting_after("ab")
        .status(turn.word::<stripe::issuing_personalization_design::Status>());
    receive(request.send(client))
}

fn get_issuing_personalization_designs_personalization_design_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::issuing::personalization_designs::retrieve("personalization_design_1")
            .send(client),
    )
}
fn get_issuing_personalization_designs_personalization_design_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::issuing::personalization_designs::retrieve(
            "personalization_design_1",
        )
        .expand(stripe::IssuingPersonalizationDesign::CARD_LOGO)
        .expand(stripe::IssuingPersonalizationDesign::PHYSICAL_BUNDLE);
    receive(request.send(client))
}

fn post_issuing_personalization_designs_required(client: &Client) -> Exchange {
    receive(stripe::issuing::personalization_designs::create("ab").send(client))
}
fn post_issuing_personalization_designs_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::personalization_designs::create("ab")
        .expand(stripe::IssuingPersonalizationDesign::CARD_LOGO)
        .expand(stripe::IssuingPersonalizationDesign::PHYSICAL_BUNDLE)
        .card_logo("ab")
        .carrier_text(
            super::issuing_personalization_designs::issuing__personalization_designs__create__CarrierText(
                turn.inside(),
            ),
        )
        .lookup_key("ab")
        .metadata([("key", "ab")])
        .name("ab")
        .preferences(
            super::issuing_personalization_designs::issuing__personalization_designs__create__Preferences(
                turn.inside(),
            ),
        )
        .transfer_lookup_key(true);
    receive(request.send(client))
}

fn post_issuing_personalization_designs_personalization_design_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::issuing::personalization_designs::update("personalization_design_1")
            .send(client),
    )
}
fn post_issuing_personalization_designs_personalization_design_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::issuing::personalization_designs::update(
            "personalization_design_1",
        )
        .expand(stripe::IssuingPersonalizationDesign::CARD_LOGO)
        .expand(stripe::IssuingPersonalizationDesign::PHYSICAL_BUNDLE)
        .card_logo("ab")
        .carrier_text(
            super::issuing_personalization_designs::issuing__personalization_designs__create__CarrierText(
                turn.inside(),
            ),
        )
        .lookup_key("ab")
        .metadata([("key", "ab")])
        .name("ab")
        .physical_bundle("ab")
        .preferences(
            super::issuing_personalization_designs::issuing__personalization_designs__create__Preferences(
                turn.inside(),
            ),
        )
        .transfer_lookup_key(true);
    let request = if turn.clears() {
        request.clear_card_logo().clear_carrier_text().clear_lookup_key().clear_name()
    } else {
        request
    };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIssuingPersonalizationDesigns",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: get_issuing_personalization_designs_required,
        every: get_issuing_personalization_designs_every,
    },
    Operation {
        id: "GetIssuingPersonalizationDesignsPersonalizationDesign",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_issuing_personalization_designs_personalization_design_required,
        every: get_issuing_personalization_designs_personalization_design_every,
    },
    Operation {
        id: "PostIssuingPersonalizationDesigns",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 2,
        },
        required: post_issuing_personalization_designs_required,
        every: post_issuing_personalization_designs_every,
    },
    Operation {
        id: "PostIssuingPersonalizationDesignsPersonalizationDesign",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 2,
        },
        required: post_issuing_personalization_designs_personalization_design_required,
        every: post_issuing_personalization_designs_personalization_design_every,
    },
];
