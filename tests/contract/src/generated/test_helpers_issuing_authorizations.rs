// Written by `cargo xtask generate`. Do not edit.
//! What `test_helpers::issuing::authorizations` sends.

use crate::prelude::*;

pub(super) fn amount_details_specs(_: Turn) -> stripe::AmountDetailsSpecs {
    stripe::AmountDetailsSpecs::new().atm_fee(1).cashback_amount(1)
}

pub(super) fn fleet_testmode_authorization_specs(
    turn: Turn,
) -> stripe::FleetTestmodeAuthorizationSpecs {
    stripe::FleetTestmodeAuthorizationSpecs::new()
        .cardholder_prompt_data(
            super::shared::fleet_cardholder_prompt_data_specs(turn.inside()),
        )
        .purchase_type(turn.word::<stripe::PurchaseType>())
        .reported_breakdown(super::shared::fleet_reported_breakdown_specs(turn.inside()))
        .service_type(turn.word::<stripe::ServiceType>())
}

pub(super) fn network_data_specs(_: Turn) -> stripe::NetworkDataSpecs {
    stripe::NetworkDataSpecs::new().acquiring_institution_id("ab")
}

pub(super) fn risk_assessment_specs(turn: Turn) -> stripe::RiskAssessmentSpecs {
    stripe::RiskAssessmentSpecs::new()
        .card_testing_risk(
            super::test_helpers_issuing_authorizations::card_testing_risk_specs(
                turn.inside(),
            ),
        )
        .fraud_risk(
            super::test_helpers_issuing_authorizations::fraud_risk_specs(turn.inside()),
        )
        .merchant_dispute_risk(
            super::test_helpers_issuing_authorizations::merchant_dispute_risk_specs(
                turn.inside(),
            ),
        )
}

pub(super) fn card_testing_risk_specs(turn: Turn) -> stripe::CardTestingRiskSpecs {
    stripe::CardTestingRiskSpecs::new(turn.word::<stripe::RiskAssessmentSpecsLevel>())
        .invalid_account_number_decline_rate_past_hour(1)
        .invalid_credentials_decline_rate_past_hour(1)
}

pub(super) fn fraud_risk_specs(turn: Turn) -> stripe::FraudRiskSpecs {
    stripe::FraudRiskSpecs::new(turn.word::<stripe::RiskAssessmentSpecsLevel>())
        .score(1.5)
}

pub(super) fn merchant_dispute_risk_specs(
    turn: Turn,
) -> stripe::MerchantDisputeRiskSpecs {
    stripe::MerchantDisputeRiskSpecs::new(
            turn.word::<stripe::RiskAssessmentSpecsLevel>(),
        )
        .dispute_rate(1)
}

pub(super) fn verification_data_specs(turn: Turn) -> stripe::VerificationDataSpecs {
    stripe::VerificationDataSpecs::new()
        .address_line1_check(
            turn.word::<stripe::IssuingAuthorizationVerificationDataAddressLine1Check>(),
        )
        .address_postal_code_check(
            turn
                .word::<
                    stripe::IssuingAuthorizationVerificationDataAddressPostalCodeCheck,
                >(),
        )
        .authentication_exemption(
            super::test_helpers_issuing_authorizations::authentication_exemption_specs(
                turn.inside(),
            ),
        )
        .cvc_check(turn.word::<stripe::IssuingAuthorizationVerificationDataCvcCheck>())
        .expiry_check(turn.word::<stripe::ExpiryCheck>())
        .three_d_secure(
            super::test_helpers_issuing_authorizations::three_d_secure_specs(
                turn.inside(),
            ),
        )
}

pub(super) fn authentication_exemption_specs(
    turn: Turn,
) -> stripe::AuthenticationExemptionSpecs {
    stripe::AuthenticationExemptionSpecs::new(
        turn.word::<stripe::ClaimedBy>(),
        turn.word::<stripe::AuthenticationExemptionSpecsType>(),
    )
}

pub(super) fn three_d_secure_specs(turn: Turn) -> stripe::ThreeDSecureSpecs {
    stripe::ThreeDSecureSpecs::new(turn.word::<stripe::ThreeDSecureSpecsResult>())
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
            super::test_helpers_issuing_authorizations::amount_details_specs(
                turn.inside(),
            ),
        )
        .authorization_method(turn.word::<stripe::AuthorizationMethod>())
        .currency("usd")
        .fleet(
            super::test_helpers_issuing_authorizations::fleet_testmode_authorization_specs(
                turn.inside(),
            ),
        )
        .fraud_disputability_likelihood(
            turn
                .word::<
                    stripe::TestHelperIssuingAuthorizationFraudDisputabilityLikelihood,
                >(),
        )
        .fuel(super::shared::fuel_specs(turn.inside()))
        .is_amount_controllable(true)
        .merchant_amount(1)
        .merchant_currency("usd")
        .merchant_data(super::shared::merchant_data_specs(turn.inside()))
        .network_data(
            super::test_helpers_issuing_authorizations::network_data_specs(turn.inside()),
        )
        .risk_assessment(
            super::test_helpers_issuing_authorizations::risk_assessment_specs(
                turn.inside(),
            ),
        )
        .verification_data(
            super::test_helpers_issuing_authorizations::verification_data_specs(
                turn.inside(),
            ),
        )
        .wallet(turn.word::<stripe::TestHelperIssuingAuthorizationWallet>());
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
        .purchase_details(super::shared::purchase_details_specs(turn.inside()));
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
        .fleet(super::shared::fleet_specs(turn.inside()))
        .fuel(super::shared::fuel_specs(turn.inside()));
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
