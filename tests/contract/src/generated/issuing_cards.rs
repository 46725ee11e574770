// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::cards` sends.

use crate::prelude::*;

pub(super) fn lifecycle_controls_param(turn: Turn) -> stripe::LifecycleControlsParam {
    stripe::LifecycleControlsParam::new(
        super::issuing_cards::lifecycle_conditions_param(turn.inside()),
    )
}

pub(super) fn lifecycle_conditions_param(_: Turn) -> stripe::LifecycleConditionsParam {
    stripe::LifecycleConditionsParam::new(1)
}

pub(super) fn encrypted_pin_param(_: Turn) -> stripe::EncryptedPinParam {
    stripe::EncryptedPinParam::new().encrypted_number("ab")
}

pub(super) fn shipping_specs(turn: Turn) -> stripe::ShippingSpecs {
    stripe::ShippingSpecs::new(super::shared::required_address(turn.inside()), "ab")
        .address_validation(
            super::issuing_cards::address_validation_param(turn.inside()),
        )
        .customs(super::issuing_cards::customs_param(turn.inside()))
        .phone_number("ab")
        .require_signature(true)
        .service(turn.word::<stripe::ShippingSpecsService>())
        .type_(turn.word::<stripe::ShippingSpecsType>())
}

pub(super) fn address_validation_param(turn: Turn) -> stripe::AddressValidationParam {
    stripe::AddressValidationParam::new(
        turn.word::<stripe::AddressValidationParamMode>(),
    )
}

pub(super) fn customs_param(_: Turn) -> stripe::CustomsParam {
    stripe::CustomsParam::new().eori_number("ab")
}

pub(super) fn authorization_controls_param(
    turn: Turn,
) -> stripe::AuthorizationControlsParam {
    stripe::AuthorizationControlsParam::new()
        .allowed_card_presences([turn.word::<stripe::AllowedCardPresence>()])
        .allowed_categories([turn.word::<stripe::AllowedCategory>()])
        .allowed_merchant_countries(["ab"])
        .blocked_card_presences([turn.word::<stripe::BlockedCardPresence>()])
        .blocked_categories([turn.word::<stripe::BlockedCategory>()])
        .blocked_merchant_countries(["ab"])
        .spending_limits([super::shared::spending_limits_param(turn.inside())])
}

fn get_issuing_cards_required(client: &Client) -> Exchange {
    receive(stripe::issuing::cards::list().send(client))
}
fn get_issuing_cards_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::cards::list()
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR)
        .cardholder("ab")
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .exp_month(1)
        .exp_year(1)
        .last4("ab")
        .limit(1)
        .personalization_design("ab")
        .starting_after("ab")
        .status(turn.word::<stripe::ListIssuingCardStatus>())
        .type_(turn.word::<stripe::ListIssuingCardType>());
    receive(request.send(client))
}

fn get_issuing_cards_card_required(client: &Client) -> Exchange {
    receive(stripe::issuing::cards::retrieve("card_1").send(client))
}
fn get_issuing_cards_card_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::issuing::cards::retrieve("card_1")
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR);
    receive(request.send(client))
}

fn post_issuing_cards_required(client: &Client) -> Exchange {
    receive(
        stripe::issuing::cards::create("ab", stripe::ListIssuingCardType::Physical)
            .send(client),
    )
}
fn post_issuing_cards_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::cards::create(
            "ab",
            turn.word::<stripe::ListIssuingCardType>(),
        )
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR)
        .cardholder("ab")
        .exp_month(1)
        .exp_year(1)
        .financial_account("ab")
        .lifecycle_controls(
            super::issuing_cards::lifecycle_controls_param(turn.inside()),
        )
        .metadata([("key", "ab")])
        .personalization_design("ab")
        .pin(super::issuing_cards::encrypted_pin_param(turn.inside()))
        .replacement_for("ab")
        .replacement_reason(turn.word::<stripe::CreateIssuingCardReplacementReason>())
        .second_line("ab")
        .shipping(super::issuing_cards::shipping_specs(turn.inside()))
        .spending_controls(
            super::issuing_cards::authorization_controls_param(turn.inside()),
        )
        .status(turn.word::<stripe::ListBillingMeterStatus>());
    let request = if turn.clears() { request.clear_second_line() } else { request };
    receive(request.send(client))
}

fn post_issuing_cards_card_required(client: &Client) -> Exchange {
    receive(stripe::issuing::cards::update("card_1").send(client))
}
fn post_issuing_cards_card_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::cards::update("card_1")
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR)
        .cancellation_reason(turn.word::<stripe::UpdateIssuingCardCancellationReason>())
        .metadata([("key", "ab")])
        .personalization_design("ab")
        .pin(super::issuing_cards::encrypted_pin_param(turn.inside()))
        .shipping(super::issuing_cards::shipping_specs(turn.inside()))
        .spending_controls(
            super::issuing_cards::authorization_controls_param(turn.inside()),
        )
        .status(turn.word::<stripe::ListIssuingCardStatus>());
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIssuingCards",
        turns: Turns {
            arms: 2,
            words: 3,
            levels: 0,
        },
        required: get_issuing_cards_required,
        every: get_issuing_cards_every,
    },
    Operation {
        id: "GetIssuingCardsCard",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_issuing_cards_card_required,
        every: get_issuing_cards_card_every,
    },
    Operation {
        id: "PostIssuingCards",
        turns: Turns {
            arms: 1,
            words: 295,
            levels: 1,
        },
        required: post_issuing_cards_required,
        every: post_issuing_cards_every,
    },
    Operation {
        id: "PostIssuingCardsCard",
        turns: Turns {
            arms: 1,
            words: 295,
            levels: 1,
        },
        required: post_issuing_cards_card_required,
        every: post_issuing_cards_card_every,
    },
];
