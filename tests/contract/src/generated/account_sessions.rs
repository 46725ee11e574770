// Written by `cargo xtask generate`. Do not edit.
//! What `account_sessions` sends.

use crate::prelude::*;

pub(super) fn account_session_create_components_param(
    turn: Turn,
) -> stripe::AccountSessionCreateComponentsParam {
    stripe::AccountSessionCreateComponentsParam::new()
        .account_management(super::account_sessions::account_config_param(turn.inside()))
        .account_onboarding(super::account_sessions::account_config_param(turn.inside()))
        .balance_report(super::account_sessions::base_config_param(turn.inside()))
        .balances(super::account_sessions::payouts_config_param(turn.inside()))
        .disputes_list(
            super::account_sessions::disputes_list_config_param(turn.inside()),
        )
        .documents(super::account_sessions::base_config_param(turn.inside()))
        .financial_account(
            super::account_sessions::financial_account_config_param(turn.inside()),
        )
        .financial_account_transactions(
            super::account_sessions::financial_account_transactions_config_param(
                turn.inside(),
            ),
        )
        .instant_payouts_promotion(
            super::account_sessions::instant_payouts_promotion_config_param(
                turn.inside(),
            ),
        )
        .issuing_card(super::account_sessions::issuing_card_config_param(turn.inside()))
        .issuing_cards_list(
            super::account_sessions::issuing_cards_list_config_param(turn.inside()),
        )
        .notification_banner(
            super::account_sessions::account_config_param(turn.inside()),
        )
        .payment_details(super::account_sessions::payments_config_param(turn.inside()))
        .payment_disputes(
            super::account_sessions::payment_disputes_config_param(turn.inside()),
        )
        .payments(super::account_sessions::payments_config_param(turn.inside()))
        .payout_details(super::account_sessions::base_config_param(turn.inside()))
        .payout_reconciliation_report(
            super::account_sessions::base_config_param(turn.inside()),
        )
        .payouts(super::account_sessions::payouts_config_param(turn.inside()))
        .payouts_list(super::account_sessions::base_config_param(turn.inside()))
        .tax_registrations(super::account_sessions::base_config_param(turn.inside()))
        .tax_settings(super::account_sessions::base_config_param(turn.inside()))
}

pub(super) fn account_config_param(turn: Turn) -> stripe::AccountConfigParam {
    stripe::AccountConfigParam::new(true)
        .features(super::account_sessions::account_features_param(turn.inside()))
}

pub(super) fn account_features_param(_: Turn) -> stripe::AccountFeaturesParam {
    stripe::AccountFeaturesParam::new()
        .disable_stripe_user_authentication(true)
        .external_account_collection(true)
}

pub(super) fn base_config_param(turn: Turn) -> stripe::BaseConfigParam {
    stripe::BaseConfigParam::new(true)
        .features(super::account_sessions::base_features_param(turn.inside()))
}

pub(super) fn base_features_param(_: Turn) -> stripe::BaseFeaturesParam {
    stripe::BaseFeaturesParam::new()
}

pub(super) fn payouts_config_param(turn: Turn) -> stripe::PayoutsConfigParam {
    stripe::PayoutsConfigParam::new(true)
        .features(super::account_sessions::payouts_features_param(turn.inside()))
}

pub(super) fn payouts_features_param(_: Turn) -> stripe::PayoutsFeaturesParam {
    stripe::PayoutsFeaturesParam::new()
        .disable_stripe_user_authentication(true)
        .edit_payout_schedule(true)
        .external_account_collection(true)
        .instant_payouts(true)
        .standard_payouts(true)
}

pub(super) fn disputes_list_config_param(turn: Turn) -> stripe::DisputesListConfigParam {
    stripe::DisputesListConfigParam::new(true)
        .features(super::account_sessions::disputes_list_features_param(turn.inside()))
}

pub(super) fn disputes_list_features_param(
    _: Turn,
) -> stripe::DisputesListFeaturesParam {
    stripe::DisputesListFeaturesParam::new()
        .capture_payments(true)
        .destination_on_behalf_of_charge_management(true)
        .dispute_management(true)
        .refund_management(true)
}

pub(super) fn financial_account_config_param(
    turn: Turn,
) -> stripe::FinancialAccountConfigParam {
    stripe::FinancialAccountConfigParam::new(true)
        .features(
            super::account_sessions::financial_account_features_param(turn.inside()),
        )
}

pub(super) fn financial_account_features_param(
    _: Turn,
) -> stripe::FinancialAccountFeaturesParam {
    stripe::FinancialAccountFeaturesParam::new()
        .disable_stripe_user_authentication(true)
        .external_account_collection(true)
        .send_money(true)
        .transfer_balance(true)
}

pub(super) fn financial_account_transactions_config_param(
    turn: Turn,
) -> stripe::FinancialAccountTransactionsConfigParam {
    stripe::FinancialAccountTransactionsConfigParam::new(true)
        .features(
            super::account_sessions::financial_account_transactions_features_param(
                turn.inside(),
            ),
        )
}

pub(super) fn financial_account_transactions_features_param(
    _: Turn,
) -> stripe::FinancialAccountTransactionsFeaturesParam {
    stripe::FinancialAccountTransactionsFeaturesParam::new()
        .card_spend_dispute_management(true)
}

pub(super) fn instant_payouts_promotion_config_param(
    turn: Turn,
) -> stripe::InstantPayoutsPromotionConfigParam {
    stripe::InstantPayoutsPromotionConfigParam::new(true)
        .features(
            super::account_sessions::instant_payouts_promotion_features_param(
                turn.inside(),
            ),
        )
}

pub(super) fn instant_payouts_promotion_features_param(
    _: Turn,
) -> stripe::InstantPayoutsPromotionFeaturesParam {
    stripe::InstantPayoutsPromotionFeaturesParam::new()
        .disable_stripe_user_authentication(true)
        .external_account_collection(true)
        .instant_payouts(true)
}

pub(super) fn issuing_card_config_param(turn: Turn) -> stripe::IssuingCardConfigParam {
    stripe::IssuingCardConfigParam::new(true)
        .features(super::account_sessions::issuing_card_features_param(turn.inside()))
}

pub(super) fn issuing_card_features_param(_: Turn) -> stripe::IssuingCardFeaturesParam {
    stripe::IssuingCardFeaturesParam::new()
        .card_management(true)
        .card_spend_dispute_management(true)
        .cardholder_management(true)
        .spend_control_management(true)
}

pub(super) fn issuing_cards_list_config_param(
    turn: Turn,
) -> stripe::IssuingCardsListConfigParam {
    stripe::IssuingCardsListConfigParam::new(true)
        .features(
            super::account_sessions::issuing_cards_list_features_param(turn.inside()),
        )
}

pub(super) fn issuing_cards_list_features_param(
    _: Turn,
) -> stripe::IssuingCardsListFeaturesParam {
    stripe::IssuingCardsListFeaturesParam::new()
        .card_management(true)
        .card_spend_dispute_management(true)
        .cardholder_management(true)
        .disable_stripe_user_authentication(true)
        .spend_control_management(true)
}

pub(super) fn payments_config_param(turn: Turn) -> stripe::PaymentsConfigParam {
    stripe::PaymentsConfigParam::new(true)
        .features(super::account_sessions::payments_features_param(turn.inside()))
}

pub(super) fn payments_features_param(_: Turn) -> stripe::PaymentsFeaturesParam {
    stripe::PaymentsFeaturesParam::new()
        .capture_payments(true)
        .destination_on_behalf_of_charge_management(true)
        .dispute_management(true)
        .refund_management(true)
}

pub(super) fn payment_disputes_config_param(
    turn: Turn,
) -> stripe::PaymentDisputesConfigParam {
    stripe::PaymentDisputesConfigParam::new(true)
        .features(
            super::account_sessions::payment_disputes_features_param(turn.inside()),
        )
}

pub(super) fn payment_disputes_features_param(
    _: Turn,
) -> stripe::PaymentDisputesFeaturesParam {
    stripe::PaymentDisputesFeaturesParam::new()
        .destination_on_behalf_of_charge_management(true)
        .dispute_management(true)
        .refund_management(true)
}

fn post_account_sessions_required(client: &Client) -> Exchange {
    receive(
        stripe::account_sessions::create(
                "ab",
                stripe::AccountSessionCreateComponentsParam::new()
                    .account_management(stripe::AccountConfigParam::new(true)),
            )
            .send(client),
    )
}
fn post_account_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::account_sessions::create(
        "ab",
        super::account_sessions::account_session_create_components_param(turn.inside()),
    );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "PostAccountSessions",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_account_sessions_required,
        every: post_account_sessions_every,
    },
];
