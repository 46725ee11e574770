// Written by `cargo xtask generate`. Do not edit.
//! What `account_sessions` sends.

use crate::prelude::*;

pub(super) fn account_sessions__create__Components(
    turn: Turn,
) -> stripe::account_sessions::create::Components {
    stripe::account_sessions::create::Components::new()
        .account_management(
            super::account_sessions::account_sessions__create__components__AccountManagement(
                turn.inside(),
            ),
        )
        .account_onboarding(
            super::account_sessions::account_sessions__create__components__AccountOnboarding(
                turn.inside(),
            ),
        )
        .balance_report(
            super::account_sessions::account_sessions__create__components__BalanceReport(
                turn.inside(),
            ),
        )
        .balances(
            super::account_sessions::account_sessions__create__components__Balances(
                turn.inside(),
            ),
        )
        .disputes_list(
            super::account_sessions::account_sessions__create__components__DisputesList(
                turn.inside(),
            ),
        )
        .documents(
            super::account_sessions::account_sessions__create__components__Documents(
                turn.inside(),
            ),
        )
        .financial_account(
            super::account_sessions::account_sessions__create__components__FinancialAccount(
                turn.inside(),
            ),
        )
        .financial_account_transactions(
            super::account_sessions::account_sessions__create__components__FinancialAccountTransactions(
                turn.inside(),
            ),
        )
        .instant_payouts_promotion(
            super::account_sessions::account_sessions__create__components__InstantPayoutsPromotion(
                turn.inside(),
            ),
        )
        .issuing_card(
            super::account_sessions::account_sessions__create__components__IssuingCard(
                turn.inside(),
            ),
        )
        .issuing_cards_list(
            super::account_sessions::account_sessions__create__components__IssuingCardsList(
                turn.inside(),
            ),
        )
        .notification_banner(
            super::account_sessions::account_sessions__create__components__NotificationBanner(
                turn.inside(),
            ),
        )
        .payment_details(
            super::account_sessions::account_sessions__create__components__PaymentDetails(
                turn.inside(),
            ),
        )
        .payment_disputes(
            super::account_sessions::account_sessions__create__components__PaymentDisputes(
                turn.inside(),
            ),
        )
        .payments(
            super::account_sessions::account_sessions__create__components__Payments(
                turn.inside(),
            ),
        )
        .payout_details(
            super::account_sessions::account_sessions__create__components__PayoutDetails(
                turn.inside(),
            ),
        )
        .payout_reconciliation_report(
            super::account_sessions::account_sessions__create__components__PayoutReconciliationReport(
                turn.inside(),
            ),
        )
        .payouts(
            super::account_sessions::account_sessions__create__components__Payouts(
                turn.inside(),
            ),
        )
        .payouts_list(
            super::account_sessions::account_sessions__create__components__PayoutsList(
                turn.inside(),
            ),
        )
        .tax_registrations(
            super::account_sessions::account_sessions__create__components__TaxRegistrations(
                turn.inside(),
            ),
        )
        .tax_settings(
            super::account_sessions::account_sessions__create__components__TaxSettings(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__AccountManagement(
    turn: Turn,
) -> stripe::account_sessions::create::components::AccountManagement {
    stripe::account_sessions::create::components::AccountManagement::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__account_management__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__account_management__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::account_management::Features {
    stripe::account_sessions::create::components::account_management::Features::new()
        .disable_stripe_user_authentication(true)
        .external_account_collection(true)
}

pub(super) fn account_sessions__create__components__AccountOnboarding(
    turn: Turn,
) -> stripe::account_sessions::create::components::AccountOnboarding {
    stripe::account_sessions::create::components::AccountOnboarding::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__account_management__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__BalanceReport(
    turn: Turn,
) -> stripe::account_sessions::create::components::BalanceReport {
    stripe::account_sessions::create::components::BalanceReport::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__balance_report__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__balance_report__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::balance_report::Features {
    stripe::account_sessions::create::components::balance_report::Features::new()
}

pub(super) fn account_sessions__create__components__Balances(
    turn: Turn,
) -> stripe::account_sessions::create::components::Balances {
    stripe::account_sessions::create::components::Balances::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__balances__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__balances__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::balances::Features {
    stripe::account_sessions::create::components::balances::Features::new()
        .disable_stripe_user_authentication(true)
        .edit_payout_schedule(true)
        .external_account_collection(true)
        .instant_payouts(true)
        .standard_payouts(true)
}

pub(super) fn account_sessions__create__components__DisputesList(
    turn: Turn,
) -> stripe::account_sessions::create::components::DisputesList {
    stripe::account_sessions::create::components::DisputesList::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__disputes_list__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__disputes_list__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::disputes_list::Features {
    stripe::account_sessions::create::components::disputes_list::Features::new()
        .capture_payments(true)
        .destination_on_behalf_of_charge_management(true)
        .dispute_management(true)
        .refund_management(true)
}

pub(super) fn account_sessions__create__components__Documents(
    turn: Turn,
) -> stripe::account_sessions::create::components::Documents {
    stripe::account_sessions::create::components::Documents::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__documents__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__documents__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::documents::Features {
    stripe::account_sessions::create::components::documents::Features::new()
}

pub(super) fn account_sessions__create__components__FinancialAccount(
    turn: Turn,
) -> stripe::account_sessions::create::components::FinancialAccount {
    stripe::account_sessions::create::components::FinancialAccount::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__financial_account__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__financial_account__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::financial_account::Features {
    stripe::account_sessions::create::components::financial_account::Features::new()
        .disable_stripe_user_authentication(true)
        .external_account_collection(true)
        .send_money(true)
        .transfer_balance(true)
}

pub(super) fn account_sessions__create__components__FinancialAccountTransactions(
    turn: Turn,
) -> stripe::account_sessions::create::components::FinancialAccountTransactions {
    stripe::account_sessions::create::components::FinancialAccountTransactions::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__financial_account_transactions__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__financial_account_transactions__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::financial_account_transactions::Features {
    stripe::account_sessions::create::components::financial_account_transactions::Features::new()
        .card_spend_dispute_management(true)
}

pub(super) fn account_sessions__create__components__InstantPayoutsPromotion(
    turn: Turn,
) -> stripe::account_sessions::create::components::InstantPayoutsPromotion {
    stripe::account_sessions::create::components::InstantPayoutsPromotion::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__instant_payouts_promotion__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__instant_payouts_promotion__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::instant_payouts_promotion::Features {
    stripe::account_sessions::create::components::instant_payouts_promotion::Features::new()
        .disable_stripe_user_authentication(true)
        .external_account_collection(true)
        .instant_payouts(true)
}

pub(super) fn account_sessions__create__components__IssuingCard(
    turn: Turn,
) -> stripe::account_sessions::create::components::IssuingCard {
    stripe::account_sessions::create::components::IssuingCard::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__issuing_card__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__issuing_card__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::issuing_card::Features {
    stripe::account_sessions::create::components::issuing_card::Features::new()
        .card_management(true)
        .card_spend_dispute_management(true)
        .cardholder_management(true)
        .spend_control_management(true)
}

pub(super) fn account_sessions__create__components__IssuingCardsList(
    turn: Turn,
) -> stripe::account_sessions::create::components::IssuingCardsList {
    stripe::account_sessions::create::components::IssuingCardsList::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__issuing_cards_list__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__issuing_cards_list__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::issuing_cards_list::Features {
    stripe::account_sessions::create::components::issuing_cards_list::Features::new()
        .card_management(true)
        .card_spend_dispute_management(true)
        .cardholder_management(true)
        .disable_stripe_user_authentication(true)
        .spend_control_management(true)
}

pub(super) fn account_sessions__create__components__NotificationBanner(
    turn: Turn,
) -> stripe::account_sessions::create::components::NotificationBanner {
    stripe::account_sessions::create::components::NotificationBanner::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__account_management__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__PaymentDetails(
    turn: Turn,
) -> stripe::account_sessions::create::components::PaymentDetails {
    stripe::account_sessions::create::components::PaymentDetails::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__disputes_list__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__PaymentDisputes(
    turn: Turn,
) -> stripe::account_sessions::create::components::PaymentDisputes {
    stripe::account_sessions::create::components::PaymentDisputes::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__payment_disputes__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__payment_disputes__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::payment_disputes::Features {
    stripe::account_sessions::create::components::payment_disputes::Features::new()
        .destination_on_behalf_of_charge_management(true)
        .dispute_management(true)
        .refund_management(true)
}

pub(super) fn account_sessions__create__components__Payments(
    turn: Turn,
) -> stripe::account_sessions::create::components::Payments {
    stripe::account_sessions::create::components::Payments::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__disputes_list__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__PayoutDetails(
    turn: Turn,
) -> stripe::account_sessions::create::components::PayoutDetails {
    stripe::account_sessions::create::components::PayoutDetails::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__payout_details__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__payout_details__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::payout_details::Features {
    stripe::account_sessions::create::components::payout_details::Features::new()
}

pub(super) fn account_sessions__create__components__PayoutReconciliationReport(
    turn: Turn,
) -> stripe::account_sessions::create::components::PayoutReconciliationReport {
    stripe::account_sessions::create::components::PayoutReconciliationReport::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__payout_reconciliation_report__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__payout_reconciliation_report__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::payout_reconciliation_report::Features {
    stripe::account_sessions::create::components::payout_reconciliation_report::Features::new()
}

pub(super) fn account_sessions__create__components__Payouts(
    turn: Turn,
) -> stripe::account_sessions::create::components::Payouts {
    stripe::account_sessions::create::components::Payouts::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__balances__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__PayoutsList(
    turn: Turn,
) -> stripe::account_sessions::create::components::PayoutsList {
    stripe::account_sessions::create::components::PayoutsList::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__payouts_list__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__payouts_list__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::payouts_list::Features {
    stripe::account_sessions::create::components::payouts_list::Features::new()
}

pub(super) fn account_sessions__create__components__TaxRegistrations(
    turn: Turn,
) -> stripe::account_sessions::create::components::TaxRegistrations {
    stripe::account_sessions::create::components::TaxRegistrations::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__tax_registrations__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__tax_registrations__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::tax_registrations::Features {
    stripe::account_sessions::create::components::tax_registrations::Features::new()
}

pub(super) fn account_sessions__create__components__TaxSettings(
    turn: Turn,
) -> stripe::account_sessions::create::components::TaxSettings {
    stripe::account_sessions::create::components::TaxSettings::new(true)
        .features(
            super::account_sessions::account_sessions__create__components__tax_settings__Features(
                turn.inside(),
            ),
        )
}

pub(super) fn account_sessions__create__components__tax_settings__Features(
    _: Turn,
) -> stripe::account_sessions::create::components::tax_settings::Features {
    stripe::account_sessions::create::components::tax_settings::Features::new()
}

fn post_account_sessions_required(client: &Client) -> Exchange {
    receive(
        stripe::account_sessions::create(
                "ab",
                stripe::account_sessions::create::Components::new()
                    .account_management(
                        stripe::account_sessions::create::components::AccountManagement::new(
                            true,
                        ),
                    ),
            )
            .send(client),
    )
}
fn post_account_sessions_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::account_sessions::create(
        "ab",
        super::account_sessions::account_sessions__create__Components(turn.inside()),
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
