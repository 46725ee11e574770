// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::cardholders` sends.

use crate::prelude::*;

pub(super) fn issuing__cardholders__create__Billing(
    turn: Turn,
) -> stripe::issuing::cardholders::create::Billing {
    stripe::issuing::cardholders::create::Billing::new(
        super::shared::issuing__cards__create__shipping__Address(turn.inside()),
    )
}

pub(super) fn issuing__cardholders__create__Company(
    _: Turn,
) -> stripe::issuing::cardholders::create::Company {
    stripe::issuing::cardholders::create::Company::new().tax_id("s3cret")
}

pub(super) fn issuing__cardholders__create__Individual(
    turn: Turn,
) -> stripe::issuing::cardholders::create::Individual {
    stripe::issuing::cardholders::create::Individual::new()
        .card_issuing(
            super::issuing_cardholders::issuing__cardholders__create__individual__CardIssuing(
                turn.inside(),
            ),
        )
        .dob(super::shared::tokens__create__person__Dob(turn.inside()))
        .first_name("ab")
        .last_name("ab")
        .verification(
            super::shared::accounts__create__company__Verification(turn.inside()),
        )
}

pub(super) fn issuing__cardholders__create__individual__CardIssuing(
    turn: Turn,
) -> stripe::issuing::cardholders::create::individual::CardIssuing {
    stripe::issuing::cardholders::create::individual::CardIssuing::new()
        .user_terms_acceptance(
            super::issuing_cardholders::issuing__cardholders__create__individual__card_issuing__UserTermsAcceptance(
                turn.inside(),
            ),
        )
}

pub(super) fn issuing__cardholders__create__individual__card_issuing__UserTermsAcceptance(
    turn: Turn,
) -> stripe::issuing::cardholders::create::individual::card_issuing::UserTermsAcceptance {
    let value = stripe::issuing::cardholders::create::individual::card_issuing::UserTermsAcceptance::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab");
    if turn.clears() { value.clear_user_agent() } else { value }
}

pub(super) fn issuing__cardholders__create__SpendingControls(
    turn: Turn,
) -> stripe::issuing::cardholders::create::SpendingControls {
    stripe::issuing::cardholders::create::SpendingControls::new()
        .allowed_card_presences([
            turn
                .word::<
                    stripe::issuing_cardholder::spending_controls::AllowedCardPresence,
                >(),
        ])
        .allowed_categories([
            turn.word::<stripe::issuing_card::spending_controls::AllowedCategory>(),
        ])
        .allowed_merchant_countries(["ab"])
        .blocked_card_presences([
            turn
                .word::<
                    stripe::issuing_cardholder::spending_controls::BlockedCardPresence,
                >(),
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
        .spending_limits_currency("ab")
}

fn get_issuing_cardholders_required(client: &Client) -> Exchange {
    receive(stripe::issuing::cardholders::list().send(client))
}
fn get_issuing_cardholders_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::cardholders::list()
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT)
        .created(turn.range(Timestamp::from(1700000000)))
        .email("ab")
        .ending_before("ab")
        .limit(1)
        .phone_number("ab")
        .starting_after("ab")
        .status(turn.word::<stripe::issuing_cardholder::Status>())
        .type_(turn.word::<stripe::issuing_cardholder::Type>());
    receive(request.send(client))
}

fn get_issuing_cardholders_cardholder_required(client: &Client) -> Exchange {
    receive(stripe::issuing::cardholders::retrieve("cardholder_1").send(client))
}
fn get_issuing_cardholders_cardholder_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::issuing::cardholders::retrieve("cardholder_1")
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT);
    receive(request.send(client))
}

fn post_issuing_cardholders_required(client: &Client) -> Exchange {
    receive(
        stripe::issuing::cardholders::create(
                stripe::issuing::cardholders::create::Billing::new(
                    stripe::issuing::cards::create::shipping::Address::new(
                        "ab",
                        "ab",
                        "ab",
                        "ab",
                    ),
                ),
                "ab",
            )
            .send(client),
    )
}
fn post_issuing_cardholders_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::cardholders::create(
            super::issuing_cardholders::issuing__cardholders__create__Billing(
                turn.inside(),
            ),
            "ab",
        )
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT)
        .company(
            super::issuing_cardholders::issuing__cardholders__create__Company(
                turn.inside(),
            ),
        )
        .email("ab")
        .individual(
            super::issuing_cardholders::issuing__cardholders__create__Individual(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .phone_number("ab")
        .preferred_locales([turn.word::<stripe::issuing_cardholder::PreferredLocale>()])
        .spending_controls(
            super::issuing_cardholders::issuing__cardholders__create__SpendingControls(
                turn.inside(),
            ),
        )
        .status(turn.word::<stripe::issuing::cardholders::create::Status>())
        .type_(turn.word::<stripe::issuing_cardholder::Type>());
    receive(request.send(client))
}

fn post_issuing_cardholders_cardholder_required(client: &Client) -> Exchange {
    receive(stripe::issuing::cardholders::update("cardholder_1").send(client))
}
fn post_issuing_cardholders_cardholder_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::cardholders::update("cardholder_1")
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT)
        .billing(
            super::issuing_cardholders::issuing__cardholders__create__Billing(
                turn.inside(),
            ),
        )
        .company(
            super::issuing_cardholders::issuing__cardholders__create__Company(
                turn.inside(),
            ),
        )
        .email("ab")
        .individual(
            super::issuing_cardholders::issuing__cardholders__create__Individual(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .phone_number("ab")
        .preferred_locales([turn.word::<stripe::issuing_cardholder::PreferredLocale>()])
        .spending_controls(
            super::issuing_cardholders::issuing__cardholders__create__SpendingControls(
                turn.inside(),
            ),
        )
        .status(turn.word::<stripe::issuing::cardholders::create::Status>());
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIssuingCardholders",
        turns: Turns {
            arms: 2,
            words: 3,
            levels: 0,
        },
        required: get_issuing_cardholders_required,
        every: get_issuing_cardholders_every,
    },
    Operation {
        id: "GetIssuingCardholdersCardholder",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_issuing_cardholders_cardholder_required,
        every: get_issuing_cardholders_cardholder_every,
    },
    Operation {
        id: "PostIssuingCardholders",
        turns: Turns {
            arms: 1,
            words: 295,
            levels: 4,
        },
        required: post_issuing_cardholders_required,
        every: post_issuing_cardholders_every,
    },
    Operation {
        id: "PostIssuingCardholdersCardholder",
        turns: Turns {
            arms: 1,
            words: 295,
            levels: 4,
        },
        required: post_issuing_cardholders_cardholder_required,
        every: post_issuing_cardholders_cardholder_every,
    },
];
