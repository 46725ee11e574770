// Written by `cargo xtask generate`. Do not edit.
//! What `issuing::disputes` sends.

use crate::prelude::*;

pub(super) fn issuing__disputes__create__Evidence(
    turn: Turn,
) -> stripe::issuing::disputes::create::Evidence {
    let value = stripe::issuing::disputes::create::Evidence::new()
        .canceled(
            super::issuing_disputes::issuing__disputes__create__evidence__Canceled(
                turn.inside(),
            ),
        )
        .duplicate(
            super::issuing_disputes::issuing__disputes__create__evidence__Duplicate(
                turn.inside(),
            ),
        )
        .fraudulent(
            super::issuing_disputes::issuing__disputes__create__evidence__Fraudulent(
                turn.inside(),
            ),
        )
        .merchandise_not_as_described(
            super::issuing_disputes::issuing__disputes__create__evidence__MerchandiseNotAsDescribed(
                turn.inside(),
            ),
        )
        .no_valid_authorization(
            super::issuing_disputes::issuing__disputes__create__evidence__NoValidAuthorization(
                turn.inside(),
            ),
        )
        .not_received(
            super::issuing_disputes::issuing__disputes__create__evidence__NotReceived(
                turn.inside(),
            ),
        )
        .other(
            super::issuing_disputes::issuing__disputes__create__evidence__Other(
                turn.inside(),
            ),
        )
        .reason(turn.word::<stripe::issuing_dispute::evidence::Reason>())
        .service_not_as_described(
            super::issuing_disputes::issuing__disputes__create__evidence__ServiceNotAsDescribed(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_canceled()
            .clear_duplicate()
            .clear_fraudulent()
            .clear_merchandise_not_as_described()
            .clear_no_valid_authorization()
            .clear_not_received()
            .clear_other()
            .clear_service_not_as_described()
    } else {
        value
    }
}

pub(super) fn issuing__disputes__create__evidence__Canceled(
    turn: Turn,
) -> stripe::issuing::disputes::create::evidence::Canceled {
    let value = stripe::issuing::disputes::create::evidence::Canceled::new()
        .additional_documentation("ab")
        .canceled_at(1700000000)
        .cancellation_policy_provided(true)
        .cancellation_reason("ab")
        .expected_at(1700000000)
        .explanation("ab")
        .product_description("ab")
        .product_type(
            turn.word::<stripe::issuing_dispute::evidence::canceled::ProductType>(),
        )
        .return_status(
            turn.word::<stripe::issuing_dispute::evidence::canceled::ReturnStatus>(),
        )
        .returned_at(1700000000);
    if turn.clears() {
        value
            .clear_additional_documentation()
            .clear_canceled_at()
            .clear_cancellation_policy_provided()
            .clear_cancellation_reason()
            .clear_expected_at()
            .clear_explanation()
            .clear_product_description()
            .clear_product_type()
            .clear_return_status()
            .clear_returned_at()
    } else {
        value
    }
}

pub(super) fn issuing__disputes__create__evidence__Duplicate(
    turn: Turn,
) -> stripe::issuing::disputes::create::evidence::Duplicate {
    let value = stripe::issuing::disputes::create::evidence::Duplicate::new()
        .additional_documentation("ab")
        .card_statement("ab")
        .cash_receipt("ab")
        .check_image("ab")
        .explanation("ab")
        .original_transaction("ab");
    if turn.clears() {
        value
            .clear_additional_documentation()
            .clear_card_statement()
            .clear_cash_receipt()
            .clear_check_image()
            .clear_explanation()
    } else {
        value
    }
}

pub(super) fn issuing__disputes__create__evidence__Fraudulent(
    turn: Turn,
) -> stripe::issuing::disputes::create::evidence::Fraudulent {
    let value = stripe::issuing::disputes::create::evidence::Fraudulent::new()
        .additional_documentation("ab")
        .explanation("ab");
    if turn.clears() {
        value.clear_additional_documentation().clear_explanation()
    } else {
        value
    }
}

pub(super) fn issuing__disputes__create__evidence__MerchandiseNotAsDescribed(
    turn: Turn,
) -> stripe::issuing::disputes::create::evidence::MerchandiseNotAsDescribed {
    let value = stripe::issuing::disputes::create::evidence::MerchandiseNotAsDescribed::new()
        .additional_documentation("ab")
        .explanation("ab")
        .received_at(1700000000)
        .return_description("ab")
        .return_status(
            turn.word::<stripe::issuing_dispute::evidence::canceled::ReturnStatus>(),
        )
        .returned_at(1700000000);
    if turn.clears() {
        value
            .clear_additional_documentation()
            .clear_explanation()
            .clear_received_at()
            .clear_return_description()
            .clear_return_status()
            .clear_returned_at()
    } else {
        value
    }
}

pub(super) fn issuing__disputes__create__evidence__NoValidAuthorization(
    turn: Turn,
) -> stripe::issuing::disputes::create::evidence::NoValidAuthorization {
    let value = stripe::issuing::disputes::create::evidence::NoValidAuthorization::new()
        .additional_documentation("ab")
        .explanation("ab");
    if turn.clears() {
        value.clear_additional_documentation().clear_explanation()
    } else {
        value
    }
}

pub(super) fn issuing__disputes__create__evidence__NotReceived(
    turn: Turn,
) -> stripe::issuing::disputes::create::evidence::NotReceived {
    let value = stripe::issuing::disputes::create::evidence::NotReceived::new()
        .additional_documentation("ab")
        .expected_at(1700000000)
        .explanation("ab")
        .product_description("ab")
        .product_type(
            turn.word::<stripe::issuing_dispute::evidence::canceled::ProductType>(),
        );
    if turn.clears() {
        value
            .clear_additional_documentation()
            .clear_expected_at()
            .clear_explanation()
            .clear_product_description()
            .clear_product_type()
    } else {
        value
    }
}

pub(super) fn issuing__disputes__create__evidence__Other(
    turn: Turn,
) -> stripe::issuing::disputes::create::evidence::Other {
    let value = stripe::issuing::disputes::create::evidence::Other::new()
        .additional_documentation("ab")
        .explanation("ab")
        .product_description("ab")
        .product_type(
            turn.word::<stripe::issuing_dispute::evidence::canceled::ProductType>(),
        );
    if turn.clears() {
        value
            .clear_additional_documentation()
            .clear_explanation()
            .clear_product_description()
            .clear_product_type()
    } else {
        value
    }
}

pub(super) fn issuing__disputes__create__evidence__ServiceNotAsDescribed(
    turn: Turn,
) -> stripe::issuing::disputes::create::evidence::ServiceNotAsDescribed {
    let value = stripe::issuing::disputes::create::evidence::ServiceNotAsDescribed::new()
        .additional_documentation("ab")
        .canceled_at(1700000000)
        .cancellation_reason("ab")
        .explanation("ab")
        .received_at(1700000000);
    if turn.clears() {
        value
            .clear_additional_documentation()
            .clear_canceled_at()
            .clear_cancellation_reason()
            .clear_explanation()
            .clear_received_at()
    } else {
        value
    }
}

pub(super) fn issuing__disputes__create__Treasury(
    _: Turn,
) -> stripe::issuing::disputes::create::Treasury {
    stripe::issuing::disputes::create::Treasury::new("ab")
}

fn get_issuing_disputes_required(client: &Client) -> Exchange {
    receive(stripe::issuing::disputes::list().send(client))
}
fn get_issuing_disputes_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::disputes::list()
        .expand(stripe::IssuingDispute::EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CARD_STATEMENT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CASH_RECEIPT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CHECK_IMAGE)
        .expand(stripe::IssuingDispute::EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(
            stripe::IssuingDispute::EVIDENCE_NO_VALID_AUTHORIZATION_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::TRANSACTION)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::issuing_dispute::Status>())
        .transaction("ab");
    receive(request.send(client))
}

fn get_issuing_disputes_dispute_required(client: &Client) -> Exchange {
    receive(stripe::issuing::disputes::retrieve("dispute_1").send(client))
}
fn get_issuing_disputes_dispute_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::issuing::disputes::retrieve("dispute_1")
        .expand(stripe::IssuingDispute::EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CARD_STATEMENT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CASH_RECEIPT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CHECK_IMAGE)
        .expand(stripe::IssuingDispute::EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(
            stripe::IssuingDispute::EVIDENCE_NO_VALID_AUTHORIZATION_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::TRANSACTION);
    receive(request.send(client))
}

fn post_issuing_disputes_required(client: &Client) -> Exchange {
    receive(stripe::issuing::disputes::create().send(client))
}
fn post_issuing_disputes_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::disputes::create()
        .expand(stripe::IssuingDispute::EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CARD_STATEMENT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CASH_RECEIPT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CHECK_IMAGE)
        .expand(stripe::IssuingDispute::EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(
            stripe::IssuingDispute::EVIDENCE_NO_VALID_AUTHORIZATION_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::TRANSACTION)
        .amount(1)
        .evidence(
            super::issuing_disputes::issuing__disputes__create__Evidence(turn.inside()),
        )
        .metadata([("key", "ab")])
        .transaction("ab")
        .treasury(
            super::issuing_disputes::issuing__disputes__create__Treasury(turn.inside()),
        );
    receive(request.send(client))
}

fn post_issuing_disputes_dispute_required(client: &Client) -> Exchange {
    receive(stripe::issuing::disputes::update("dispute_1").send(client))
}
fn post_issuing_disputes_dispute_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::disputes::update("dispute_1")
        .expand(stripe::IssuingDispute::EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CARD_STATEMENT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CASH_RECEIPT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CHECK_IMAGE)
        .expand(stripe::IssuingDispute::EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(
            stripe::IssuingDispute::EVIDENCE_NO_VALID_AUTHORIZATION_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::TRANSACTION)
        .amount(1)
        .evidence(
            super::issuing_disputes::issuing__disputes__create__Evidence(turn.inside()),
        )
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_issuing_disputes_dispute_submit_required(client: &Client) -> Exchange {
    receive(stripe::issuing::disputes::submit("dispute_1").send(client))
}
fn post_issuing_disputes_dispute_submit_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::issuing::disputes::submit("dispute_1")
        .expand(stripe::IssuingDispute::EVIDENCE_CANCELED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CARD_STATEMENT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CASH_RECEIPT)
        .expand(stripe::IssuingDispute::EVIDENCE_DUPLICATE_CHECK_IMAGE)
        .expand(stripe::IssuingDispute::EVIDENCE_FRAUDULENT_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_MERCHANDISE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(
            stripe::IssuingDispute::EVIDENCE_NO_VALID_AUTHORIZATION_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::EVIDENCE_NOT_RECEIVED_ADDITIONAL_DOCUMENTATION)
        .expand(stripe::IssuingDispute::EVIDENCE_OTHER_ADDITIONAL_DOCUMENTATION)
        .expand(
            stripe::IssuingDispute::EVIDENCE_SERVICE_NOT_AS_DESCRIBED_ADDITIONAL_DOCUMENTATION,
        )
        .expand(stripe::IssuingDispute::TRANSACTION)
        .metadata([("key", "ab")]);
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetIssuingDisputes",
        turns: Turns {
            arms: 2,
            words: 5,
            levels: 0,
        },
        required: get_issuing_disputes_required,
        every: get_issuing_disputes_every,
    },
    Operation {
        id: "GetIssuingDisputesDispute",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_issuing_disputes_dispute_required,
        every: get_issuing_disputes_dispute_every,
    },
    Operation {
        id: "PostIssuingDisputes",
        turns: Turns {
            arms: 1,
            words: 8,
            levels: 3,
        },
        required: post_issuing_disputes_required,
        every: post_issuing_disputes_every,
    },
    Operation {
        id: "PostIssuingDisputesDispute",
        turns: Turns {
            arms: 1,
            words: 8,
            levels: 3,
        },
        required: post_issuing_disputes_dispute_required,
        every: post_issuing_disputes_dispute_every,
    },
    Operation {
        id: "PostIssuingDisputesDisputeSubmit",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 1,
        },
        required: post_issuing_disputes_dispute_submit_required,
        every: post_issuing_disputes_dispute_submit_every,
    },
];
