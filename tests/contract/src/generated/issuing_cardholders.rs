// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::cardholders` sends.

use crate::prelude::*;

pub(super) fn billing_specs(turn: Turn) -> stripe::BillingSpecs {
    stripe::BillingSpecs::new(super::shared::required_address(turn.inside()))
}

pub(super) fn company_param(_: Turn) -> stripe::CompanyParam {
    stripe::CompanyParam::new().tax_id("ab")
}

pub(super) fn individual_param(turn: Turn) -> stripe::IndividualParam {
    stripe::IndividualParam::new()
        .card_issuing(super::issuing_cardholders::card_issuing_param(turn.inside()))
        .dob(super::shared::date_of_birth_specs(turn.inside()))
        .first_name("ab")
        .last_name("ab")
        .verification(
            super::issuing_cardholders::person_verification_param(turn.inside()),
        )
}

pub(super) fn card_issuing_param(turn: Turn) -> stripe::CardIssuingParam {
    stripe::CardIssuingParam::new()
        .user_terms_acceptance(
            super::issuing_cardholders::terms_acceptance_param(turn.inside()),
        )
}

pub(super) fn terms_acceptance_param(turn: Turn) -> stripe::TermsAcceptanceParam {
    let value = stripe::TermsAcceptanceParam::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab");
    if turn.clears() { value.clear_user_agent() } else { value }
}

pub(super) fn person_verification_param(turn: Turn) -> stripe::PersonVerificationParam {
    stripe::PersonVerificationParam::new()
        .document(
            super::issuing_cardholders::person_verification_document_param(turn.inside()),
        )
}

pub(super) fn person_verification_document_param(
    _: Turn,
) -> stripe::PersonVerificationDocumentParam {
    stripe::PersonVerificationDocumentParam::new().back("ab").front("ab")
}

pub(super) fn authorization_controls_param_v2(
    turn: Turn,
) -> stripe::AuthorizationControlsParamV2 {
    stripe::AuthorizationControlsParamV2::new()
        .allowed_card_presences([turn.word::<stripe::AllowedCardPresence>()])
        .allowed_categories([turn.word::<stripe::AllowedCategory>()])
        .allowed_merchant_countries(["ab"])
        .blocked_card_presences([turn.word::<stripe::BlockedCardPresence>()])
        .blocked_categories([turn.word::<stripe::BlockedCategory>()])
        .blocked_merchant_countries(["ab"])
        .spending_limits([super::shared::spending_limits_param(turn.inside())])
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
        .status(turn.word::<stripe::ListIssuingCardholderStatus>())
        .type_(turn.word::<stripe::ListIssuingCardholderType>());
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
                stripe::BillingSpecs::new(
                    stripe::RequiredAddress::new("ab", "ab", "ab", "ab"),
                ),
                "ab",
            )
            .send(client),
    )
}
fn post_issuing_cardholders_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::cardholders::create(
            super::issuing_cardholders::billing_specs(turn.inside()),
            "ab",
        )
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT)
        .company(super::issuing_cardholders::company_param(turn.inside()))
        .email("ab")
        .individual(super::issuing_cardholders::individual_param(turn.inside()))
        .metadata([("key", "ab")])
        .phone_number("ab")
        .preferred_locales([turn.word::<stripe::PreferredLocale>()])
        .spending_controls(
            super::issuing_cardholders::authorization_controls_param_v2(turn.inside()),
        )
        .status(turn.word::<stripe::ListBillingMeterStatus>())
        .type_(turn.word::<stripe::ListIssuingCardholderType>());
    receive(request.send(client))
}

fn post_issuing_cardholders_cardholder_required(client: &Client) -> Exchange {
    receive(stripe::issuing::cardholders::update("cardholder_1").send(client))
}
fn post_issuing_cardholders_cardholder_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::cardholders::update("cardholder_1")
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::IssuingCardholder::INDIVIDUAL_VERIFICATION_DOCUMENT_FRONT)
        .billing(super::issuing_cardholders::billing_specs(turn.inside()))
        .company(super::issuing_cardholders::company_param(turn.inside()))
        .email("ab")
        .individual(super::issuing_cardholders::individual_param(turn.inside()))
        .metadata([("key", "ab")])
        .phone_number("ab")
        .preferred_locales([turn.word::<stripe::PreferredLocale>()])
        .spending_controls(
            super::issuing_cardholders::authorization_controls_param_v2(turn.inside()),
        )
        .status(turn.word::<stripe::ListBillingMeterStatus>());
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
