// Written by `cargo xtask generate`. Do not edit.
//! What `payment_records` sends.

use crate::prelude::*;

pub(super) fn payment_record_failed(_: Turn) -> stripe::PaymentRecordFailed {
    stripe::PaymentRecordFailed::new(1700000000)
}

pub(super) fn payment_record_guaranteed(_: Turn) -> stripe::PaymentRecordGuaranteed {
    stripe::PaymentRecordGuaranteed::new(1700000000)
}

pub(super) fn payment_record_payment_method_details(
    turn: Turn,
) -> stripe::PaymentRecordPaymentMethodDetails {
    stripe::PaymentRecordPaymentMethodDetails::new()
        .billing_details(super::shared::billing_details_params(turn.inside()))
        .custom(
            super::payment_records::payment_record_payment_method_details_custom(
                turn.inside(),
            ),
        )
        .payment_method("ab")
        .type_(turn.word::<stripe::PaymentRecordPaymentMethodDetailsType>())
}

pub(super) fn payment_record_payment_method_details_custom(
    _: Turn,
) -> stripe::PaymentRecordPaymentMethodDetailsCustom {
    stripe::PaymentRecordPaymentMethodDetailsCustom::new().display_name("ab").type_("ab")
}

pub(super) fn payment_record_customer_details(
    _: Turn,
) -> stripe::PaymentRecordCustomerDetails {
    stripe::PaymentRecordCustomerDetails::new()
        .customer("ab")
        .email("ab")
        .name("ab")
        .phone("ab")
}

pub(super) fn payment_record_amount(_: Turn) -> stripe::PaymentRecordAmount {
    stripe::PaymentRecordAmount::new("usd", 1)
}

pub(super) fn report_refund_payment_record_processor_details(
    turn: Turn,
) -> stripe::ReportRefundPaymentRecordProcessorDetails {
    stripe::ReportRefundPaymentRecordProcessorDetails::new()
        .custom(
            super::payment_records::report_refund_payment_record_processor_details_custom(
                turn.inside(),
            ),
        )
}

pub(super) fn report_refund_payment_record_processor_details_custom(
    _: Turn,
) -> stripe::ReportRefundPaymentRecordProcessorDetailsCustom {
    stripe::ReportRefundPaymentRecordProcessorDetailsCustom::new("ab")
}

pub(super) fn payment_record_refunded(_: Turn) -> stripe::PaymentRecordRefunded {
    stripe::PaymentRecordRefunded::new(1700000000)
}

pub(super) fn report_payment_payment_record_processor_details(
    turn: Turn,
) -> stripe::ReportPaymentPaymentRecordProcessorDetails {
    stripe::ReportPaymentPaymentRecordProcessorDetails::new()
        .custom(
            super::payment_records::report_payment_payment_record_processor_details_custom(
                turn.inside(),
            ),
        )
}

pub(super) fn report_payment_payment_record_processor_details_custom(
    _: Turn,
) -> stripe::ReportPaymentPaymentRecordProcessorDetailsCustom {
    stripe::ReportPaymentPaymentRecordProcessorDetailsCustom::new("ab")
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
        .failed(super::payment_records::payment_record_failed(turn.inside()))
        .guaranteed(super::payment_records::payment_record_guaranteed(turn.inside()))
        .metadata([("key", "ab")])
        .outcome(turn.word::<stripe::PaymentRecordOutcome>())
        .payment_method_details(
            super::payment_records::payment_record_payment_method_details(turn.inside()),
        )
        .shipping_details(super::shared::shipping_details(turn.inside()));
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
            super::payment_records::payment_record_customer_details(turn.inside()),
        )
        .description("ab")
        .metadata([("key", "ab")])
        .shipping_details(super::shared::shipping_details(turn.inside()));
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
                stripe::ReportRefundPaymentRecordProcessorDetails::new(),
                stripe::PaymentRecordRefunded::new(1700000000),
            )
            .send(client),
    )
}
fn post_payment_records_id_report_refund_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_records::report_refund(
            "id_1",
            super::payment_records::report_refund_payment_record_processor_details(
                turn.inside(),
            ),
            super::payment_records::payment_record_refunded(turn.inside()),
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
        .amount(super::payment_records::payment_record_amount(turn.inside()))
        .initiated_at(1700000000)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_payment_records_report_payment_required(client: &Client) -> Exchange {
    receive(
        stripe::payment_records::report_payment(
                stripe::PaymentRecordAmount::new("usd", 1),
                1700000000,
                stripe::PaymentRecordPaymentMethodDetails::new()
                    .billing_details(
                        stripe::BillingDetailsParams::new()
                            .address(stripe::ShippingDetailsAddress::new().city("ab")),
                    ),
            )
            .send(client),
    )
}
fn post_payment_records_report_payment_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_records::report_payment(
            super::payment_records::payment_record_amount(turn.inside()),
            1700000000,
            super::payment_records::payment_record_payment_method_details(turn.inside()),
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
            super::payment_records::payment_record_customer_details(turn.inside()),
        )
        .customer_presence(turn.word::<stripe::CustomerPresence>())
        .description("ab")
        .failed(super::payment_records::payment_record_failed(turn.inside()))
        .guaranteed(super::payment_records::payment_record_guaranteed(turn.inside()))
        .metadata([("key", "ab")])
        .outcome(turn.word::<stripe::PaymentRecordOutcome>())
        .processor_details(
            super::payment_records::report_payment_payment_record_processor_details(
                turn.inside(),
            ),
        )
        .shipping_details(super::shared::shipping_details(turn.inside()));
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
