// Written by `cargo xtask generate`. Do not edit.
//! What `payment_attempt_records` sends.

use crate::prelude::*;

fn get_payment_attempt_records_required(client: &Client) -> Exchange {
    receive(stripe::payment_attempt_records::list("ab").send(client))
}
fn get_payment_attempt_records_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_attempt_records::list("ab")
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        )
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_payment_attempt_records_id_required(client: &Client) -> Exchange {
    receive(stripe::payment_attempt_records::retrieve("id_1").send(client))
}
fn get_payment_attempt_records_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_attempt_records::retrieve("id_1")
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentAttemptRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE,
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPaymentAttemptRecords",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_attempt_records_required,
        every: get_payment_attempt_records_every,
    },
    Operation {
        id: "GetPaymentAttemptRecordsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_attempt_records_id_required,
        every: get_payment_attempt_records_id_every,
    },
];
