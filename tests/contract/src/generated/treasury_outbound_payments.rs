// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::outbound_payments` sends.

use crate::prelude::*;

pub(super) fn treasury__outbound_payments__create__DestinationPaymentMethodData(
    turn: Turn,
) -> stripe::treasury::outbound_payments::create::DestinationPaymentMethodData {
    stripe::treasury::outbound_payments::create::DestinationPaymentMethodData::new(
            turn
                .word::<
                    stripe::treasury_outbound_payment::destination_payment_method_details::Type,
                >(),
        )
        .billing_details(
            super::treasury_outbound_payments::treasury__outbound_payments__create__destination_payment_method_data__BillingDetails(
                turn.inside(),
            ),
        )
        .financial_account("ab")
        .metadata([("key", "ab")])
        .us_bank_account(
            super::treasury_outbound_payments::treasury__outbound_payments__create__destination_payment_method_data__UsBankAccount(
                turn.inside(),
            ),
        )
}

pub(super) fn treasury__outbound_payments__create__destination_payment_method_data__BillingDetails(
    turn: Turn,
) -> stripe::treasury::outbound_payments::create::destination_payment_method_data::BillingDetails {
    let value = stripe::treasury::outbound_payments::create::destination_payment_method_data::BillingDetails::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .email("ab")
        .name("ab")
        .phone("ab");
    if turn.clears() {
        value.clear_address().clear_email().clear_name().clear_phone()
    } else {
        value
    }
}

pub(super) fn treasury__outbound_payments__create__destination_payment_method_data__UsBankAccount(
    turn: Turn,
) -> stripe::treasury::outbound_payments::create::destination_payment_method_data::UsBankAccount {
    stripe::treasury::outbound_payments::create::destination_payment_method_data::UsBankAccount::new()
        .account_holder_type(
            turn
                .word::<
                    stripe::treasury_outbound_payment::destination_payment_method_details::us_bank_account::AccountHolderType,
                >(),
        )
        .account_number("s3cret")
        .account_type(
            turn
                .word::<
                    stripe::treasury_outbound_payment::destination_payment_method_details::us_bank_account::AccountType,
                >(),
        )
        .financial_connections_account("ab")
        .routing_number("s3cret")
}

pub(super) fn treasury__outbound_payments__create__DestinationPaymentMethodOptions(
    turn: Turn,
) -> stripe::treasury::outbound_payments::create::DestinationPaymentMethodOptions {
    let value = stripe::treasury::outbound_payments::create::DestinationPaymentMethodOptions::new()
        .us_bank_account(
            super::treasury_outbound_payments::treasury__outbound_payments__create__destination_payment_method_options__UsBankAccount(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_us_bank_account() } else { value }
}

pub(super) fn treasury__outbound_payments__create__destination_payment_method_options__UsBankAccount(
    turn: Turn,
) -> stripe::treasury::outbound_payments::create::destination_payment_method_options::UsBankAccount {
    stripe::treasury::outbound_payments::create::destination_payment_method_options::UsBankAccount::new()
        .network(
            turn
                .word::<
                    stripe::treasury_outbound_payment::destination_payment_method_details::us_bank_account::Network,
                >(),
        )
}

pub(super) fn treasury__outbound_payments__create__EndUserDetails(
    _: Turn,
) -> stripe::treasury::outbound_payments::create::EndUserDetails {
    stripe::treasury::outbound_payments::create::EndUserDetails::new(true)
        .ip_address("ab")
}

fn get_treasury_outbound_payments_required(client: &Client) -> Exchange {
    receive(stripe::treasury::outbound_payments::list("ab").send(client))
}
fn get_treasury_outbound_payments_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::outbound_payments::list("ab")
        .expand(
            stripe::TreasuryOutboundPayment::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundPayment::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundPayment::TRANSACTION)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::treasury_outbound_payment::Status>());
    receive(request.send(client))
}

fn get_treasury_outbound_payments_id_required(client: &Client) -> Exchange {
    receive(stripe::treasury::outbound_payments::retrieve("id_1").send(client))
}
fn get_treasury_outbound_payments_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::treasury::outbound_payments::retrieve("id_1")
        .expand(
            stripe::TreasuryOutboundPayment::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundPayment::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundPayment::TRANSACTION);
    receive(request.send(client))
}

fn post_treasury_outbound_payments_required(client: &Client) -> Exchange {
    receive(stripe::treasury::outbound_payments::create(1, "usd", "ab").send(client))
}
fn post_treasury_outbound_payments_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::outbound_payments::create(1, "usd", "ab")
        .expand(
            stripe::TreasuryOutboundPayment::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundPayment::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundPayment::TRANSACTION)
        .customer("ab")
        .description("ab")
        .destination_payment_method("ab")
        .destination_payment_method_data(
            super::treasury_outbound_payments::treasury__outbound_payments__create__DestinationPaymentMethodData(
                turn.inside(),
            ),
        )
        .destination_payment_method_options(
            super::treasury_outbound_payments::treasury__outbound_payments__create__DestinationPaymentMethodOptions(
                turn.inside(),
            ),
        )
        .end_user_details(
            super::treasury_outbound_payments::treasury__outbound_payments__create__EndUserDetails(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .statement_descriptor("ab");
    receive(request.send(client))
}

fn post_treasury_outbound_payments_id_cancel_required(client: &Client) -> Exchange {
    receive(stripe::treasury::outbound_payments::cancel("id_1").send(client))
}
fn post_treasury_outbound_payments_id_cancel_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::outbound_payments::cancel("id_1")
        .expand(
            stripe::TreasuryOutboundPayment::DESTINATION_PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .expand(stripe::TreasuryOutboundPayment::RETURNED_DETAILS_TRANSACTION)
        .expand(stripe::TreasuryOutboundPayment::TRANSACTION);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryOutboundPayments",
        turns: Turns {
            arms: 2,
            words: 5,
            levels: 0,
        },
        required: get_treasury_outbound_payments_required,
        every: get_treasury_outbound_payments_every,
    },
    Operation {
        id: "GetTreasuryOutboundPaymentsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_outbound_payments_id_required,
        every: get_treasury_outbound_payments_id_every,
    },
    Operation {
        id: "PostTreasuryOutboundPayments",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 3,
        },
        required: post_treasury_outbound_payments_required,
        every: post_treasury_outbound_payments_every,
    },
    Operation {
        id: "PostTreasuryOutboundPaymentsIdCancel",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_treasury_outbound_payments_id_cancel_required,
        every: post_treasury_outbound_payments_id_cancel_every,
    },
];
