// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::issuing::authorizations` sends.

use crate::prelude::*;

pub(super) fn test_helpers__issuing__authorizations__create__AmountDetails(
    _: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::AmountDetails {
    stripe::test_helpers::issuing::authorizations::create::AmountDetails::new()
        .atm_fee(1)
        .cashback_amount(1)
}

pub(super) fn test_helpers__issuing__authorizations__create__NetworkData(
    _: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::NetworkData {
    stripe::test_helpers::issuing::authorizations::create::NetworkData::new()
        .acquiring_institution_id("ab")
}

pub(super) fn test_helpers__issuing__authorizations__create__RiskAssessment(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::RiskAssessment {
    stripe::test_helpers::issuing::authorizations::create::RiskAssessment::new()
        .card_testing_risk(
            super::test_helpers_issuing_authorizations::test_helpers__issuing__authorizations__create__risk_assessment__CardTestingRisk(
                turn.inside(),
            ),
        )
        .fraud_risk(
            super::test_helpers_issuing_authorizations::test_helpers__issuing__authorizations__create__risk_assessment__FraudRisk(
                turn.inside(),
            ),
        )
        .merchant_dispute_risk(
            super::test_helpers_issuing_authorizations::test_helpers__issuing__authorizations__create__risk_assessment__MerchantDisputeRisk(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers__issuing__authorizations__create__risk_assessment__CardTestingRisk(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::risk_assessment::CardTestingRisk {
    stripe::test_helpers::issuing::authorizations::create::risk_assessment::CardTestingRisk::new(
            turn
                .word::<
                    stripe::test_helpers::issuing::authorizations::create::risk_assessment::card_testing_risk::Level,
                >(),
        )
        .invalid_account_number_decline_rate_past_hour(1)
        .invalid_credentials_decline_rate_past_hour(1)
}

pub(super) fn test_helpers__issuing__authorizations__create__risk_assessment__FraudRisk(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::risk_assessment::FraudRisk {
    stripe::test_helpers::issuing::authorizations::create::risk_assessment::FraudRisk::new(
            turn
                .word::<
                    stripe::test_helpers::issuing::authorizations::create::risk_assessment::card_testing_risk::Level,
                >(),
        )
        .score(1.5)
}

pub(super) fn test_helpers__issuing__authorizations__create__risk_assessment__MerchantDisputeRisk(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::risk_assessment::MerchantDisputeRisk {
    stripe::test_helpers::issuing::authorizations::create::risk_assessment::MerchantDisputeRisk::new(
            turn
                .word::<
                    stripe::test_helpers::issuing::authorizations::create::risk_assessment::card_testing_risk::Level,
                >(),
        )
        .dispute_rate(1)
}

pub(super) fn test_helpers__issuing__authorizations__create__VerificationData(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::VerificationData {
    stripe::test_helpers::issuing::authorizations::create::VerificationData::new()
        .address_line1_check(
            turn
                .word::<
                    stripe::issuing_authorization::verification_data::AddressLine1Check,
                >(),
        )
        .address_postal_code_check(
            turn
                .word::<
                    stripe::issuing_authorization::verification_data::AddressPostalCodeCheck,
                >(),
        )
        .authentication_exemption(
            super::test_helpers_issuing_authorizations::test_helpers__issuing__authorizations__create__verification_data__AuthenticationExemption(
                turn.inside(),
            ),
        )
        .cvc_check(
            turn.word::<stripe::issuing_authorization::verification_data::CvcCheck>(),
        )
        .expiry_check(
            turn.word::<stripe::issuing_authorization::verification_data::ExpiryCheck>(),
        )
        .three_d_secure(
            super::test_helpers_issuing_authorizations::test_helpers__issuing__authorizations__create__verification_data__ThreeDSecure(
                turn.inside(),
            ),
        )
}

pub(super) fn test_helpers__issuing__authorizations__create__verification_data__AuthenticationExemption(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::verification_data::AuthenticationExemption {
    stripe::test_helpers::issuing::authorizations::create::verification_data::AuthenticationExemption::new(
        turn
            .word::<
                stripe::issuing_authorization::verification_data::authentication_exemption::ClaimedBy,
            >(),
        turn
            .word::<
                stripe::issuing_authorization::verification_data::authentication_exemption::Type,
            >(),
    )
}

pub(super) fn test_helpers__issuing__authorizations__create__verification_data__ThreeDSecure(
    turn: Turn,
) -> stripe::test_helpers::issuing::authorizations::create::verification_data::ThreeDSecure {
    stripe::test_helpers::issuing::authorizations::create::verification_data::ThreeDSecure::new(
        turn
            .word::<
                stripe::issuing_authorization::verification_data::three_d_secure::Result,
            >(),
    )
}

fn post_test_helpers_issuing_authorizations_required(client: &Client) -> Exchange {
    receive(stripe::test_helpers::issuing::authorizations::create("ab").send(client))
}
fn post_test_helpers_issuing_authorizations_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::authorizations::create("ab")
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN)
        .amount(1)
        .amount_details(
            super::test_helpers_issuing_authorizations::test_helpers__issuing__authorizations__create__AmountDetails(
                turn.inside(),
            ),
        )
        .authorization_method(
            turn.word::<stripe::issuing_authorization::AuthorizationMethod>(),
        )
        .currency("usd")
        .fleet(
            super::shared::test_helpers__issuing__authorizations__create__Fleet(
                turn.inside(),
            ),
        )
        .fraud_disputability_likelihood(
            turn
                .word::<
                    stripe::test_helpers::issuing::authorizations::create::FraudDisputabilityLikelihood,
                >(),
        )
        .fuel(
            super::shared::test_helpers__issuing__authorizations__create__Fuel(
                turn.inside(),
            ),
        )
        .is_amount_controllable(true)
        .merchant_amount(1)
        .merchant_currency("usd")
        .merchant_data(
            super::shared::test_helpers__issuing__authorizations__create__MerchantData(
                turn.inside(),
            ),
        )
        .network_data(
            super::test_helpers_issuing_authorizations::test_helpers__issuing__authorizations__create__NetworkData(
                turn.inside(),
            ),
        )
        .risk_assessment(
            super::test_helpers_issuing_authorizations::test_helpers__issuing__authorizations__create__RiskAssessment(
                turn.inside(),
            ),
        )
        .verification_data(
            super::test_helpers_issuing_authorizations::test_helpers__issuing__authorizations__create__VerificationData(
                turn.inside(),
            ),
        )
        .wallet(turn.word::<stripe::issuing_transaction::Wallet>());
    receive(request.send(client))
}

fn post_test_helpers_issuing_authorizations_authorization_capture_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::authorizations::capture("authorization_1")
            .send(client),
    )
}
fn post_test_helpers_issuing_authorizations_authorization_capture_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::authorizations::capture(
            "authorization_1",
        )
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN)
        .capture_amount(1)
        .close_authorization(true)
        .purchase_details(
            super::shared::test_helpers__issuing__transactions__create_force_capture__PurchaseDetails(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_test_helpers_issuing_authorizations_authorization_expire_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::authorizations::expire("authorization_1")
            .send(client),
    )
}
fn post_test_helpers_issuing_authorizations_authorization_expire_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::authorizations::expire(
            "authorization_1",
        )
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN);
    receive(request.send(client))
}

fn post_test_helpers_issuing_authorizations_authorization_finalize_amount_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::authorizations::finalize_amount(
                "authorization_1",
                1,
            )
            .send(client),
    )
}
fn post_test_helpers_issuing_authorizations_authorization_finalize_amount_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::authorizations::finalize_amount(
            "authorization_1",
            1,
        )
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN)
        .fleet(
            super::shared::test_helpers__issuing__authorizations__create__Fleet(
                turn.inside(),
            ),
        )
        .fuel(
            super::shared::test_helpers__issuing__authorizations__create__Fuel(
                turn.inside(),
            ),
        );
    receive(request.send(client))
}

fn post_test_helpers_issuing_authorizations_authorization_fraud_challenges_respond_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::authorizations::respond("authorization_1", true)
            .send(client),
    )
}
fn post_test_helpers_issuing_authorizations_authorization_fraud_challenges_respond_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::authorizations::respond(
            "authorization_1",
            true,
        )
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN);
    receive(request.send(client))
}

fn post_test_helpers_issuing_authorizations_authorization_increment_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::authorizations::increment("authorization_1", 1)
            .send(client),
    )
}
fn post_test_helpers_issuing_authorizations_authorization_increment_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::authorizations::increment(
            "authorization_1",
            1,
        )
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN)
        .is_amount_controllable(true);
    receive(request.send(client))
}

fn post_test_helpers_issuing_authorizations_authorization_reverse_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::test_helpers::issuing::authorizations::reverse("authorization_1")
            .send(client),
    )
}
fn post_test_helpers_issuing_authorizations_authorization_reverse_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::test_helpers::issuing::authorizations::reverse(
            "authorization_1",
        )
        .expand(stripe::IssuingAuthorization::CARDHOLDER)
        .expand(stripe::IssuingAuthorization::TOKEN)
        .reverse_amount(1);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostTestHelpersIssuingAuthorizations",
        turns: Turns {
            arms: 1,
            words: 294,
            levels: 0,
        },
        required: post_test_helpers_issuing_authorizations_required,
        every: post_test_helpers_issuing_authorizations_every,
    },
    Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationCapture",
        turns: Turns {
            arms: 1,
            words: 8,
            levels: 0,
        },
        required: post_test_helpers_issuing_authorizations_authorization_capture_required,
        every: post_test_helpers_issuing_authorizations_authorization_capture_every,
    },
    Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationExpire",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_authorizations_authorization_expire_required,
        every: post_test_helpers_issuing_authorizations_authorization_expire_every,
    },
    Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount",
        turns: Turns {
            arms: 1,
            words: 8,
            levels: 0,
        },
        required: post_test_helpers_issuing_authorizations_authorization_finalize_amount_required,
        every: post_test_helpers_issuing_authorizations_authorization_finalize_amount_every,
    },
    Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationFraudChallengesRespond",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_authorizations_authorization_fraud_challenges_respond_required,
        every: post_test_helpers_issuing_authorizations_authorization_fraud_challenges_respond_every,
    },
    Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationIncrement",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_authorizations_authorization_increment_required,
        every: post_test_helpers_issuing_authorizations_authorization_increment_every,
    },
    Operation {
        id: "PostTestHelpersIssuingAuthorizationsAuthorizationReverse",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_test_helpers_issuing_authorizations_authorization_reverse_required,
        every: post_test_helpers_issuing_authorizations_authorization_reverse_every,
    },
];
