// Written by `cargo xtask generate`. Do not edit.
//! What `charges` sends.

use crate::prelude::*;

pub(super) fn charges__CreateCardOrToken(
    turn: Turn,
) -> stripe::charges::CreateCardOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::charges::CreateCardOrToken::Card(
                super::shared::charges__create__Card(turn.inside()),
            )
        }
        _ => stripe::charges::CreateCardOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn charges__create__Destination(
    _: Turn,
) -> stripe::charges::create::Destination {
    stripe::charges::create::Destination::new("ab").amount(1)
}

pub(super) fn charges__CreateDestinationOrToken(
    turn: Turn,
) -> stripe::charges::CreateDestinationOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::charges::CreateDestinationOrToken::Destination(
                super::charges::charges__create__Destination(turn.inside()),
            )
        }
        _ => stripe::charges::CreateDestinationOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn charges__create__TransferData(
    _: Turn,
) -> stripe::charges::create::TransferData {
    stripe::charges::create::TransferData::new("ab").amount(1).description("ab")
}

pub(super) fn charges__update__FraudDetails(
    turn: Turn,
) -> stripe::charges::update::FraudDetails {
    let value = stripe::charges::update::FraudDetails::new(
        turn.word::<stripe::charges::update::fraud_details::UserReport>(),
    );
    if turn.clears() { value.clear_user_report() } else { value }
}

fn get_charges_required(client: &Client) -> Exchange {
    receive(stripe::charges::list().send(client))
}
fn get_charges_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::charges::list()
        .expand(stripe::Charge::APPLICATION)
        .expand(stripe::Charge::APPLICATION_FEE)
        .expand(stripe::Charge::BALANCE_TRANSACTION)
        .expand(stripe::Charge::CUSTOMER)
        .expand(stripe::Charge::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Charge::ON_BEHALF_OF)
        .expand(stripe::Charge::OUTCOME_RULE)
        .expand(stripe::Charge::PAYMENT_INTENT)
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .expand(stripe::Charge::REFUNDS)
        .expand(stripe::Charge::REVIEW)
        .expand(stripe::Charge::SOURCE_TRANSFER)
        .expand(stripe::Charge::TRANSFER)
        .expand(stripe::Charge::TRANSFER_DATA_DESTINATION)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .ending_before("ab")
        .limit(1)
        .payment_intent("ab")
        .starting_after("ab")
        .transfer_group("ab");
    receive(request.send(client))
}

fn get_charges_charge_required(client: &Client) -> Exchange {
    receive(stripe::charges::retrieve("charge_1").send(client))
}
fn get_charges_charge_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::charges::retrieve("charge_1")
        .expand(stripe::Charge::APPLICATION)
        .expand(stripe::Charge::APPLICATION_FEE)
        .expand(stripe::Charge::BALANCE_TRANSACTION)
        .expand(stripe::Charge::CUSTOMER)
        .expand(stripe::Charge::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Charge::ON_BEHALF_OF)
        .expand(stripe::Charge::OUTCOME_RULE)
        .expand(stripe::Charge::PAYMENT_INTENT)
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .expand(stripe::Charge::REFUNDS)
        .expand(stripe::Charge::REVIEW)
        .expand(stripe::Charge::SOURCE_TRANSFER)
        .expand(stripe::Charge::TRANSFER)
        .expand(stripe::Charge::TRANSFER_DATA_DESTINATION);
    receive(request.send(client))
}

fn get_charges_charge_dispute_required(client: &Client) -> Exchange {
    receive(stripe::charges::dispute::retrieve("charge_1").send(client))
}
fn get_charges_charge_dispute_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::charges::dispute::retrieve("charge_1")
        .expand(stripe::Dispute::CHARGE)
        .expand(stripe::Dispute::EVIDENCE_CANCELLATION_POLICY)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_COMMUNICATION)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_SIGNATURE)
        .expand(stripe::Dispute::EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_RECEIPT)
        .expand(stripe::Dispute::EVIDENCE_REFUND_POLICY)
        .expand(stripe::Dispute::EVIDENCE_SERVICE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_SHIPPING_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_UNCATEGORIZED_FILE)
        .expand(stripe::Dispute::PAYMENT_INTENT);
    receive(request.send(client))
}

fn get_charges_charge_refunds_required(client: &Client) -> Exchange {
    receive(stripe::charges::refunds::list("charge_1").send(client))
}
fn get_charges_charge_refunds_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::charges::refunds::list("charge_1")
        .expand(stripe::Refund::BALANCE_TRANSACTION)
        .expand(stripe::Refund::CHARGE)
        .expand(stripe::Refund::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Refund::PAYMENT_INTENT)
        .expand(stripe::Refund::SOURCE_TRANSFER_REVERSAL)
        .expand(stripe::Refund::TRANSFER_REVERSAL)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_charges_charge_refunds_refund_required(client: &Client) -> Exchange {
    receive(stripe::charges::refunds::retrieve("charge_1", "refund_1").send(client))
}
fn get_charges_charge_refunds_refund_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::charges::refunds::retrieve("charge_1", "refund_1")
        .expand(stripe::Refund::BALANCE_TRANSACTION)
        .expand(stripe::Refund::CHARGE)
        .expand(stripe::Refund::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Refund::PAYMENT_INTENT)
        .expand(stripe::Refund::SOURCE_TRANSFER_REVERSAL)
        .expand(stripe::Refund::TRANSFER_REVERSAL);
    receive(request.send(client))
}

fn get_charges_search_required(client: &Client) -> Exchange {
    receive(stripe::charges::search("ab").send(client))
}
fn get_charges_search_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::charges::search("ab")
        .expand(stripe::Charge::APPLICATION)
        .expand(stripe::Charge::APPLICATION_FEE)
        .expand(stripe::Charge::BALANCE_TRANSACTION)
        .expand(stripe::Charge::CUSTOMER)
        .expand(stripe::Charge::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Charge::ON_BEHALF_OF)
        .expand(stripe::Charge::OUTCOME_RULE)
        .expand(stripe::Charge::PAYMENT_INTENT)
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .expand(stripe::Charge::REFUNDS)
        .expand(stripe::Charge::REVIEW)
        .expand(stripe::Charge::SOURCE_TRANSFER)
        .expand(stripe::Charge::TRANSFER)
        .expand(stripe::Charge::TRANSFER_DATA_DESTINATION)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn post_charges_required(client: &Client) -> Exchange {
    receive(stripe::charges::create().send(client))
}
fn post_charges_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::charges::create()
        .expand(stripe::Charge::APPLICATION)
        .expand(stripe::Charge::APPLICATION_FEE)
        .expand(stripe::Charge::BALANCE_TRANSACTION)
        .expand(stripe::Charge::CUSTOMER)
        .expand(stripe::Charge::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Charge::ON_BEHALF_OF)
        .expand(stripe::Charge::OUTCOME_RULE)
        .expand(stripe::Charge::PAYMENT_INTENT)
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .expand(stripe::Charge::REFUNDS)
        .expand(stripe::Charge::REVIEW)
        .expand(stripe::Charge::SOURCE_TRANSFER)
        .expand(stripe::Charge::TRANSFER)
        .expand(stripe::Charge::TRANSFER_DATA_DESTINATION)
        .amount(1)
        .application_fee(1)
        .application_fee_amount(1)
        .capture(true)
        .card(super::charges::charges__CreateCardOrToken(turn))
        .currency("usd")
        .customer("ab")
        .description("ab")
        .destination(super::charges::charges__CreateDestinationOrToken(turn))
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .radar_options(super::shared::charges__create__RadarOptions(turn.inside()))
        .receipt_email("ab")
        .shipping(super::shared::charges__create__Shipping(turn.inside()))
        .source("ab")
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(super::charges::charges__create__TransferData(turn.inside()))
        .transfer_group("ab");
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_charges_charge_required(client: &Client) -> Exchange {
    receive(stripe::charges::update("charge_1").send(client))
}
fn post_charges_charge_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::charges::update("charge_1")
        .expand(stripe::Charge::APPLICATION)
        .expand(stripe::Charge::APPLICATION_FEE)
        .expand(stripe::Charge::BALANCE_TRANSACTION)
        .expand(stripe::Charge::CUSTOMER)
        .expand(stripe::Charge::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Charge::ON_BEHALF_OF)
        .expand(stripe::Charge::OUTCOME_RULE)
        .expand(stripe::Charge::PAYMENT_INTENT)
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .expand(stripe::Charge::REFUNDS)
        .expand(stripe::Charge::REVIEW)
        .expand(stripe::Charge::SOURCE_TRANSFER)
        .expand(stripe::Charge::TRANSFER)
        .expand(stripe::Charge::TRANSFER_DATA_DESTINATION)
        .customer("ab")
        .description("ab")
        .fraud_details(super::charges::charges__update__FraudDetails(turn.inside()))
        .metadata([("key", "ab")])
        .receipt_email("ab")
        .shipping(super::shared::charges__create__Shipping(turn.inside()))
        .transfer_group("ab");
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_charges_charge_capture_required(client: &Client) -> Exchange {
    receive(stripe::charges::capture("charge_1").send(client))
}
fn post_charges_charge_capture_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::charges::capture("charge_1")
        .expand(stripe::Charge::APPLICATION)
        .expand(stripe::Charge::APPLICATION_FEE)
        .expand(stripe::Charge::BALANCE_TRANSACTION)
        .expand(stripe::Charge::CUSTOMER)
        .expand(stripe::Charge::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Charge::ON_BEHALF_OF)
        .expand(stripe::Charge::OUTCOME_RULE)
        .expand(stripe::Charge::PAYMENT_INTENT)
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .expand(stripe::Charge::REFUNDS)
        .expand(stripe::Charge::REVIEW)
        .expand(stripe::Charge::SOURCE_TRANSFER)
        .expand(stripe::Charge::TRANSFER)
        .expand(stripe::Charge::TRANSFER_DATA_DESTINATION)
        .amount(1)
        .application_fee(1)
        .application_fee_amount(1)
        .receipt_email("ab")
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(super::shared::charges__capture__TransferData(turn.inside()))
        .transfer_group("ab");
    receive(request.send(client))
}

fn post_charges_charge_dispute_required(client: &Client) -> Exchange {
    receive(stripe::charges::dispute::update("charge_1").send(client))
}
fn post_charges_charge_dispute_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::charges::dispute::update("charge_1")
        .expand(stripe::Dispute::CHARGE)
        .expand(stripe::Dispute::EVIDENCE_CANCELLATION_POLICY)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_COMMUNICATION)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_SIGNATURE)
        .expand(stripe::Dispute::EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_RECEIPT)
        .expand(stripe::Dispute::EVIDENCE_REFUND_POLICY)
        .expand(stripe::Dispute::EVIDENCE_SERVICE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_SHIPPING_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_UNCATEGORIZED_FILE)
        .expand(stripe::Dispute::PAYMENT_INTENT)
        .evidence(super::shared::disputes__update__Evidence(turn.inside()))
        .metadata([("key", "ab")])
        .submit(true);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_charges_charge_dispute_close_required(client: &Client) -> Exchange {
    receive(stripe::charges::dispute::close("charge_1").send(client))
}
fn post_charges_charge_dispute_close_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::charges::dispute::close("charge_1")
        .expand(stripe::Dispute::CHARGE)
        .expand(stripe::Dispute::EVIDENCE_CANCELLATION_POLICY)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_COMMUNICATION)
        .expand(stripe::Dispute::EVIDENCE_CUSTOMER_SIGNATURE)
        .expand(stripe::Dispute::EVIDENCE_DUPLICATE_CHARGE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_RECEIPT)
        .expand(stripe::Dispute::EVIDENCE_REFUND_POLICY)
        .expand(stripe::Dispute::EVIDENCE_SERVICE_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_SHIPPING_DOCUMENTATION)
        .expand(stripe::Dispute::EVIDENCE_UNCATEGORIZED_FILE)
        .expand(stripe::Dispute::PAYMENT_INTENT);
    receive(request.send(client))
}

fn post_charges_charge_refund_required(client: &Client) -> Exchange {
    receive(stripe::charges::refund("charge_1").send(client))
}
fn post_charges_charge_refund_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::charges::refund("charge_1")
        .expand(stripe::Charge::APPLICATION)
        .expand(stripe::Charge::APPLICATION_FEE)
        .expand(stripe::Charge::BALANCE_TRANSACTION)
        .expand(stripe::Charge::CUSTOMER)
        .expand(stripe::Charge::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Charge::ON_BEHALF_OF)
        .expand(stripe::Charge::OUTCOME_RULE)
        .expand(stripe::Charge::PAYMENT_INTENT)
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT)
        .expand(
            stripe::Charge::PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE,
        )
        .expand(stripe::Charge::PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE)
        .expand(stripe::Charge::REFUNDS)
        .expand(stripe::Charge::REVIEW)
        .expand(stripe::Charge::SOURCE_TRANSFER)
        .expand(stripe::Charge::TRANSFER)
        .expand(stripe::Charge::TRANSFER_DATA_DESTINATION)
        .amount(1)
        .instructions_email("ab")
        .metadata([("key", "ab")])
        .payment_intent("ab")
        .reason(turn.word::<stripe::terminal_reader::action::refund_payment::Reason>())
        .refund_application_fee(true)
        .reverse_transfer(true);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_charges_charge_refunds_required(client: &Client) -> Exchange {
    receive(stripe::charges::refunds::create("charge_1").send(client))
}
fn post_charges_charge_refunds_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::charges::refunds::create("charge_1")
        .expand(stripe::Refund::BALANCE_TRANSACTION)
        .expand(stripe::Refund::CHARGE)
        .expand(stripe::Refund::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Refund::PAYMENT_INTENT)
        .expand(stripe::Refund::SOURCE_TRANSFER_REVERSAL)
        .expand(stripe::Refund::TRANSFER_REVERSAL)
        .amount(1)
        .currency("usd")
        .customer("ab")
        .instructions_email("ab")
        .metadata([("key", "ab")])
        .origin(turn.word::<stripe::refunds::create::Origin>())
        .payment_intent("ab")
        .reason(turn.word::<stripe::terminal_reader::action::refund_payment::Reason>())
        .refund_application_fee(true)
        .reverse_transfer(true);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_charges_charge_refunds_refund_required(client: &Client) -> Exchange {
    receive(stripe::charges::refunds::update("charge_1", "refund_1").send(client))
}
fn post_charges_charge_refunds_refund_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::charges::refunds::update("charge_1", "refund_1")
        .expand(stripe::Refund::BALANCE_TRANSACTION)
        .expand(stripe::Refund::CHARGE)
        .expand(stripe::Refund::FAILURE_BALANCE_TRANSACTION)
        .expand(stripe::Refund::PAYMENT_INTENT)
        .expand(stripe::Refund::SOURCE_TRANSFER_REVERSAL)
        .expand(stripe::Refund::TRANSFER_REVERSAL)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetCharges",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_charges_required,
        every: get_charges_every,
    },
    Operation {
        id: "GetChargesCharge",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_charges_charge_required,
        every: get_charges_charge_every,
    },
    Operation {
        id: "GetChargesChargeDispute",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_charges_charge_dispute_required,
        every: get_charges_charge_dispute_every,
    },
    Operation {
        id: "GetChargesChargeRefunds",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_charges_charge_refunds_required,
        every: get_charges_charge_refunds_every,
    },
    Operation {
        id: "GetChargesChargeRefundsRefund",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_charges_charge_refunds_refund_required,
        every: get_charges_charge_refunds_refund_every,
    },
    Operation {
        id: "GetChargesSearch",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_charges_search_required,
        every: get_charges_search_every,
    },
    Operation {
        id: "PostCharges",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 1,
        },
        required: post_charges_required,
        every: post_charges_every,
    },
    Operation {
        id: "PostChargesCharge",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 2,
        },
        required: post_charges_charge_required,
        every: post_charges_charge_every,
    },
    Operation {
        id: "PostChargesChargeCapture",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_charges_charge_capture_required,
        every: post_charges_charge_capture_every,
    },
    Operation {
        id: "PostChargesChargeDispute",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 6,
        },
        required: post_charges_charge_dispute_required,
        every: post_charges_charge_dispute_every,
    },
    Operation {
        id: "PostChargesChargeDisputeClose",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_charges_charge_dispute_close_required,
        every: post_charges_charge_dispute_close_every,
    },
    Operation {
        id: "PostChargesChargeRefund",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 1,
        },
        required: post_charges_charge_refund_required,
        every: post_charges_charge_refund_every,
    },
    Operation {
        id: "PostChargesChargeRefunds",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 1,
        },
        required: post_charges_charge_refunds_required,
        every: post_charges_charge_refunds_every,
    },
    Operation {
        id: "PostChargesChargeRefundsRefund",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_charges_charge_refunds_refund_required,
        every: post_charges_charge_refunds_refund_every,
    },
];
