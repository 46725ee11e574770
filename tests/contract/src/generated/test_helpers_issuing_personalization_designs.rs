// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::issuing::personalization_designs` sends.

use crate::prelude::*;

pub(super) fn test_helpers__issuing__personalization_designs__reject__RejectionReasons(
    turn: Turn,
) -> stripe::test_helpers::issuing::personalization_designs::reject::RejectionReasons {
    stripe::test_helpers::issuing::personalization_designs::reject::RejectionReasons::new()
        .card_logo([
            turn
                .word::<
                    stripe::issuing_personalization_design::rejection_reasons::CardLogo,
                >(),
        ])
        .carrier_text([
            turn
                .word::<
                    stripe::issuing_personalization_design::rejection_reasons::CarrierText,
                >(),
        ])
}

fn post_test_helpers_issuing_personalization_designs_personalization_design_activate_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::personalization_designs::activate(
                "personalization_design_1",
            )
            .send(client),
    )
}
fn post_test_helpers_issuing_personalization_designs_personalization_design_activate_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::personalization_designs::activate(
            "personalization_design_1",
        )
        .expand(stripe::IssuingPersonalizationDesign::CARD_LOGO)
        .expand(stripe::IssuingPersonalizationDesign::PHYSICAL_BUNDLE);
    receive(request.send(client))
}

fn post_test_helpers_issuing_personalization_designs_personalization_design_deactivate_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::personalization_designs::deactivate(
                "personalization_design_1",
            )
            .send(client),
    )
}
fn post_test_helpers_issuing_personalization_designs_personalization_design_deactivate_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::personalization_designs::deactivate(
            "personalization_design_1",
        )
        .expand(stripe::IssuingPersonalizationDesign::CARD_LOGO)
        .expand(stripe::IssuingPersonalizationDesign::PHYSICAL_BUNDLE);
    receive(request.send(client))
}

fn post_test_helpers_issuing_personalization_designs_personalization_design_reject_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::personalization_designs::reject(
                "personalization_design_1",
                stripe::test_helpers::issuing::personalization_designs::reject::RejectionReasons::new()
                    .card_logo([
                        stripe::issuing_personalization_design::rejection_reasons::CardLogo::GeographicLocation,
                    ]),
            )
            .send(client),
    )
}
fn post_test_helpers_issuing_personalization_designs_personalization_design_reject_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::personalization_designs::reject(
            "personalization_design_1",
            super::test_helpers_issuing_personalization_designs::test_helpers__issuing__personalization_designs__reject__RejectionReasons(
                turn.inside(),
            ),
        )
        .expand(stripe::IssuingPersonalizationDesign::CARD_LOGO)
        .expand(stripe::IssuingPersonalizationDesign::PHYSICAL_BUNDLE);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignActivate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_personalization_designs_personalization_design_activate_required,
        every: post_test_helpers_issuing_personalization_designs_personalization_design_activate_every,
    },
    Operation {
        id: "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignDeactivate",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_personalization_designs_personalization_design_deactivate_required,
        every: post_test_helpers_issuing_personalization_designs_personalization_design_deactivate_every,
    },
    Operation {
        id: "PostTestHelpersIssuingPersonalizationDesignsPersonalizationDesignReject",
        turns: Turns {
            arms: 1,
            words: 8,
            levels: 0,
        },
        required: post_test_helpers_issuing_personalization_designs_personalization_design_reject_required,
        every: post_test_helpers_issuing_personalization_designs_personalization_design_reject_every,
    },
];
