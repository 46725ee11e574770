// Written by `cargo xtask generate`. Do not edit.
//! What `payment_records` sends.

use crate::prelude::*;

pub(super) fn payment_records__report_refund__Amount(
    _: Turn,
) -> stripe::payment_records::report_refund::Amount {
    stripe::payment_records::report_refund::Amount::new(1, "usd")
}

pub(super) fn payment_records__report_refund__ProcessorDetails(
    turn: Turn,
) -> stripe::payment_records::report_refund::ProcessorDetails {
    stripe::payment_records::report_refund::ProcessorDetails::new()
        .custom(
            super::payment_records::payment_records__report_refund__processor_details__Custom(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_records__report_refund__processor_details__Custom(
    _: Turn,
) -> stripe::payment_records::report_refund::processor_details::Custom {
    stripe::payment_records::report_refund::processor_details::Custom::new("ab")
}

pub(super) fn payment_records__report_refund__Refunded(
    _: Turn,
) -> stripe::payment_records::report_refund::Refunded {
    stripe::payment_records::report_refund::Refunded::new(1700000000)
}

pub(super) fn payment_records__report_payment__AmountRequested(
    _: Turn,
) -> stripe::payment_records::report_payment::AmountRequested {
    stripe::payment_records::report_payment::AmountRequested::new(1, "usd")
}

pub(super) fn payment_records__report_payment__CustomerDetails(
    _: Turn,
) -> stripe::payment_records::report_payment::CustomerDetails {
    stripe::payment_records::report_payment::CustomerDetails::new()
        .customer("ab")
        .email("ab")
        .name("ab")
        .phone("ab")
}

pub(super) fn payment_records__report_payment__Failed(
    _: Turn,
) -> stripe::payment_records::report_payment::Failed {
    stripe::payment_records::report_payment::Failed::new(1700000000)
}

pub(super) fn payment_records__report_payment__Guaranteed(
    _: Turn,
) -> stripe::payment_records::report_payment::Guaranteed {
    stripe::payment_records::report_payment::Guaranteed::new(1700000000)
}

pub(super) fn payment_records__report_payment__PaymentMethodDetails(
    turn: Turn,
) -> stripe::payment_records::report_payment::PaymentMethodDetails {
    stripe::payment_records::report_payment::PaymentMethodDetails::new()
        .billing_details(
            super::shared::payment_records__report_payment__payment_method_details__BillingDetails(
                turn.inside(),
            ),
        )
        .custom(
            super::payment_records::payment_records__report_payment__payment_method_details__Custom(
                turn.inside(),
            ),
        )
        .payment_method("ab")
        .type_(
            turn
                .word::<
                    stripe::payment_records::report_payment::payment_method_details::Type,
                >(),
        )
}

pub(super) fn payment_records__report_payment__payment_method_details__Custom(
    _: Turn,
) -> stripe::payment_records::report_payment::payment_method_details::Custom {
    stripe::payment_records::report_payment::payment_method_details::Custom::new()
        .display_name("ab")
        .type_("ab")
}

pub(super) fn payment_records__report_payment__ProcessorDetails(
    turn: Turn,
) -> stripe::payment_records::report_payment::ProcessorDetails {
    stripe::payment_records::report_payment::ProcessorDetails::new()
        .custom(
            super::payment_records::payment_records__report_payment__processor_details__Custom(
                turn.inside(),
            ),
        )
}

pub(super) fn payment_records__report_payment__processor_details__Custom(
    _: Turn,
) -> stripe::payment_records::report_payment::processor_details::Custom {
    stripe::payment_records::report_payment::processor_details::Custom::new("ab")
}

fn get_payment_records_id_required(client: &Client) -> Exchange {
    receive(stripe::payment_records::retrieve("id_1").send(client))
}
fn get_payment_records_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_records::retrieve("id_1")
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE);
    receive(request.send(client))
}

fn post_payment_records_id_report_payment_attempt_required(client: &Client) -> Exchange {
    receive(
        stripe::payment_records::report_payment_attempt("id_1", 1700000000).send(client),
    )
}
fn post_payment_records_id_report_payment_attempt_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::payment_records::report_payment_attempt("id_1", 1700000000)
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .description("ab")
        .failed(
            super::payment_records::payment_records__report_payment__Failed(
                turn.inside(),
            ),
        )
        .guaranteed(
            super::payment_records::payment_records__report_payment__Guaranteed(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .outcome(turn.word::<stripe::payment_records::report_payment::Outcome>())
        .payment_method_details(
            super::payment_records::payment_records__report_payment__PaymentMethodDetails(
                turn.inside(),
            ),
        )
        .shipping_details(
            super::shared::payment_records__report_payment__ShippingDetails(
                turn.inside(),
            ),
        );
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_payment_records_id_report_payment_attempt_canceled_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_records::report_payment_attempt_canceled("id_1", 1700000000)
            .send(client),
    )
}
fn post_payment_records_id_report_payment_attempt_canceled_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::payment_records::report_payment_attempt_canceled(
            "id_1",
            1700000000,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_payment_records_id_report_payment_attempt_failed_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_records::report_payment_attempt_failed("id_1", 1700000000)
            .send(client),
    )
}
fn post_payment_records_id_report_payment_attempt_failed_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::payment_records::report_payment_attempt_failed(
            "id_1",
            1700000000,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_payment_records_id_report_payment_attempt_guaranteed_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_records::report_payment_attempt_guaranteed("id_1", 1700000000)
            .send(client),
    )
}
fn post_payment_records_id_report_payment_attempt_guaranteed_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::payment_records::report_payment_attempt_guaranteed(
            "id_1",
            1700000000,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_payment_records_id_report_payment_attempt_informational_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_records::report_payment_attempt_informational("id_1")
            .send(client),
    )
}
fn post_payment_records_id_report_payment_attempt_informational_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::payment_records::report_payment_attempt_informational("id_1")
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .customer_details(
            super::payment_records::payment_records__report_payment__CustomerDetails(
                turn.inside(),
            ),
        )
        .description("ab")
        .metadata([("key", "ab")])
        .shipping_details(
            super::shared::payment_records__report_payment__ShippingDetails(
                turn.inside(),
            ),
        );
    let request = if turn.clears() {
        request.clear_description().clear_metadata().clear_shipping_details()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_payment_records_id_report_refund_required(client: &Client) -> Exchange {
    receive(
        stripe::payment_records::report_refund(
                "id_1",
                stripe::payment_records::report_refund::ProcessorDetails::new(),
                stripe::payment_records::report_refund::Refunded::new(1700000000),
            )
            .send(client),
    )
}
fn post_payment_records_id_report_refund_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_records::report_refund(
            "id_1",
            super::payment_records::payment_records__report_refund__ProcessorDetails(
                turn.inside(),
            ),
            super::payment_records::payment_records__report_refund__Refunded(
                turn.inside(),
            ),
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .amount(
            super::payment_records::payment_records__report_refund__Amount(turn.inside()),
        )
        .initiated_at(1700000000)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_payment_records_report_payment_required(client: &Client) -> Exchange {
    receive(
        stripe::payment_records::report_payment(
                stripe::payment_records::report_payment::AmountRequested::new(1, "usd"),
                1700000000,
                stripe::payment_records::report_payment::PaymentMethodDetails::new()
                    .billing_details(
                        stripe::payment_records::report_payment::payment_method_details::BillingDetails::new()
                            .address(
                                stripe::customers::create::Address::new().city("ab"),
                            ),
                    ),
            )
            .send(client),
    )
}
fn post_payment_records_report_payment_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_records::report_payment(
            super::payment_records::payment_records__report_payment__AmountRequested(
                turn.inside(),
            ),
            1700000000,
            super::payment_records::payment_records__report_payment__PaymentMethodDetails(
                turn.inside(),
            ),
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT,
        )
        .expand(
            stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::PaymentRecord::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .customer_details(
            super::payment_records::payment_records__report_payment__CustomerDetails(
                turn.inside(),
            ),
        )
        .customer_presence(turn.word::<stripe::payment_record::CustomerPresence>())
        .description("ab")
        .failed(
            super::payment_records::payment_records__report_payment__Failed(
                turn.inside(),
            ),
        )
        .guaranteed(
            super::payment_records::payment_records__report_payment__Guaranteed(
                turn.inside(),
            ),
        )
        .metadata([("key", "ab")])
        .outcome(turn.word::<stripe::payment_records::report_payment::Outcome>())
        .processor_details(
            super::payment_records::payment_records__report_payment__ProcessorDetails(
                turn.inside(),
            ),
        )
        .shipping_details(
            super::shared::payment_records__report_payment__ShippingDetails(
                turn.inside(),
            ),
        );
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPaymentRecordsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_records_id_required,
        every: get_payment_records_id_every,
    },
    Operation {
        id: "PostPaymentRecordsIdReportPaymentAttempt",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_payment_records_id_report_payment_attempt_required,
        every: post_payment_records_id_report_payment_attempt_every,
    },
    Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptCanceled",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_payment_records_id_report_payment_attempt_canceled_required,
        every: post_payment_records_id_report_payment_attempt_canceled_every,
    },
    Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptFailed",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_payment_records_id_report_payment_attempt_failed_required,
        every: post_payment_records_id_report_payment_attempt_failed_every,
    },
    Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptGuaranteed",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_payment_records_id_report_payment_attempt_guaranteed_required,
        every: post_payment_records_id_report_payment_attempt_guaranteed_every,
    },
    Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptInformational",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_payment_records_id_report_payment_attempt_informational_required,
        every: post_payment_records_id_report_payment_attempt_informational_every,
    },
    Operation {
        id: "PostPaymentRecordsIdReportRefund",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_payment_records_id_report_refund_required,
        every: post_payment_records_id_report_refund_every,
    },
    Operation {
        id: "PostPaymentRecordsReportPayment",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_payment_records_report_payment_required,
        every: post_payment_records_report_payment_every,
    },
];
