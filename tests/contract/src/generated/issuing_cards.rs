// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::cards` sends.

use crate::prelude::*;

pub(super) fn issuing__cards__create__LifecycleControls(
    turn: Turn,
) -> stripe::issuing::cards::create::LifecycleControls {
    stripe::issuing::cards::create::LifecycleControls::new(
        super::issuing_cards::issuing__cards__create__lifecycle_controls__CancelAfter(
            turn.inside(),
        ),
    )
}

pub(super) fn issuing__cards__create__lifecycle_controls__CancelAfter(
    _: Turn,
) -> stripe::issuing::cards::create::lifecycle_controls::CancelAfter {
    stripe::issuing::cards::create::lifecycle_controls::CancelAfter::new(1)
}

pub(super) fn issuing__cards__create__Pin(
    _: Turn,
) -> stripe::issuing::cards::create::Pin {
    stripe::issuing::cards::create::Pin::new().encrypted_number("s3cret")
}

pub(super) fn issuing__cards__create__Shipping(
    turn: Turn,
) -> stripe::issuing::cards::create::Shipping {
    stripe::issuing::cards::create::Shipping::new(
            "ab",
            super::shared::issuing__cards__create__shipping__Address(turn.inside()),
        )
        .address_validation(
            super::issuing_cards::issuing__cards__create__shipping__AddressValidation(
                turn.inside(),
            ),
        )
        .customs(
            super::issuing_cards::issuing__cards__create__shipping__Customs(
                turn.inside(),
            ),
        )
        .phone_number("ab")
        .require_signature(true)
        .service(turn.word::<stripe::issuing_card::shipping::Service>())
        .type_(turn.word::<stripe::issuing_card::shipping::Type>())
}

pub(super) fn issuing__cards__create__shipping__AddressValidation(
    turn: Turn,
) -> stripe::issuing::cards::create::shipping::AddressValidation {
    stripe::issuing::cards::create::shipping::AddressValidation::new(
        turn.word::<stripe::issuing_card::shipping::address_validation::Mode>(),
    )
}

pub(super) fn issuing__cards__create__shipping__Customs(
    _: Turn,
) -> stripe::issuing::cards::create::shipping::Customs {
    stripe::issuing::cards::create::shipping::Customs::new().eori_number("ab")
}

pub(super) fn issuing__cards__create__SpendingControls(
    turn: Turn,
) -> stripe::issuing::cards::create::SpendingControls {
    stripe::issuing::cards::create::SpendingControls::new()
        .allowed_card_presences([
            turn.word::<stripe::issuing_card::spending_controls::AllowedCardPresence>(),
        ])
        .allowed_categories([
            turn.word::<stripe::issuing_card::spending_controls::AllowedCategory>(),
        ])
        .allowed_merchant_countries(["ab"])
        .blocked_card_presences([
            turn.word::<stripe::issuing_card::spending_controls::BlockedCardPresence>(),
        ])
        .blocked_categories([
            turn.word::<stripe::issuing_card::spending_controls::BlockedCategory>(),
        ])
        .blocked_merchant_countries(["ab"])
        .spending_limits([
            super::shared::issuing__cards__create__spending_controls__SpendingLimit(
                turn.inside(),
            ),
        ])
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
        .status(turn.word::<stripe::issuing_card::Status>())
        .type_(turn.word::<stripe::issuing_card::Type>());
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
        stripe::issuing::cards::create("ab", stripe::issuing_card::Type::Physical)
            .send(client),
    )
}
fn post_issuing_cards_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::cards::create(
            "ab",
            turn.word::<stripe::issuing_card::Type>(),
        )
        .expand(stripe::IssuingCard::PERSONALIZATION_DESIGN)
        .expand(stripe::IssuingCard::REPLACED_BY)
        .expand(stripe::IssuingCard::REPLACEMENT_FOR)
        .cardholder("ab")
        .exp_month(1)
        .exp_year(1)
        .financial_account("ab")
        .lifecycle_controls(
            super::issuing_cards::issuing__cards__create__LifecycleControls(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .personalization_design("ab")
        .pin(super::issuing_cards::issuing__cards__create__Pin(turn.inside()))
        .replacement_for("ab")
        .replacement_reason(
            turn.word::<stripe::issuing::cards::create::ReplacementReason>(),
        )
        .second_line("ab")
        .shipping(super::issuing_cards::issuing__cards__create__Shipping(turn.inside()))
        .spending_controls(
            super::issuing_cards::issuing__cards__create__SpendingControls(turn.inside()),
        )
        .status(turn.word::<stripe::issuing::cards::create::Status>());
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
        .cancellation_reason(
            turn.word::<stripe::issuing::cards::update::CancellationReason>(),
        )
        .metadata([("key", "ab")])
        .personalization_design("ab")
        .pin(super::issuing_cards::issuing__cards__create__Pin(turn.inside()))
        .shipping(super::issuing_cards::issuing__cards__create__Shipping(turn.inside()))
        .spending_controls(
            super::issuing_cards::issuing__cards__create__SpendingControls(turn.inside()),
        )
        .status(turn.word::<stripe::issuing_card::Status>());
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
