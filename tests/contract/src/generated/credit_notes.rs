// Written by `cargo xtask generate`. Do not edit.
//! What `credit_notes` sends.

use crate::prelude::*;

pub(super) fn credit_notes__preview_lines__list__Line(
    turn: Turn,
) -> stripe::credit_notes::preview_lines::list::Line {
    let value = stripe::credit_notes::preview_lines::list::Line::new(
            turn.word::<stripe::credit_note_line_item::Type>(),
        )
        .amount(1)
        .description("ab")
        .invoice_line_item("ab")
        .metadata([("key", "ab")])
        .quantity(1)
        .tax_amounts([
            super::credit_notes::credit_notes__create__line__TaxAmount(turn.inside()),
        ])
        .tax_rates(["ab"])
        .unit_amount(1)
        .unit_amount_decimal(1);
    if turn.clears() { value.clear_tax_amounts().clear_tax_rates() } else { value }
}

pub(super) fn credit_notes__preview_lines__list__Refund(
    turn: Turn,
) -> stripe::credit_notes::preview_lines::list::Refund {
    stripe::credit_notes::preview_lines::list::Refund::new()
        .amount_refunded(1)
        .payment_record_refund(
            super::credit_notes::credit_notes__create__refund__PaymentRecordRefund(
                turn.inside(),
            ),
        )
        .refund("ab")
        .type_(turn.word::<stripe::credit_notes::preview_lines::list::refund::Type>())
}

pub(super) fn credit_notes__create__Line(
    turn: Turn,
) -> stripe::credit_notes::create::Line {
    let value = stripe::credit_notes::create::Line::new(
            turn.word::<stripe::credit_notes::create::line::Type>(),
        )
        .amount(1)
        .description("ab")
        .invoice_line_item("ab")
        .metadata([("key", "ab")])
        .quantity(1)
        .tax_amounts([
            super::credit_notes::credit_notes__create__line__TaxAmount(turn.inside()),
        ])
        .tax_rates(["ab"])
        .unit_amount(1)
        .unit_amount_decimal(1);
    if turn.clears() { value.clear_tax_amounts().clear_tax_rates() } else { value }
}

pub(super) fn credit_notes__create__line__TaxAmount(
    _: Turn,
) -> stripe::credit_notes::create::line::TaxAmount {
    stripe::credit_notes::create::line::TaxAmount::new(1, "ab", 1)
}

pub(super) fn credit_notes__create__Refund(
    turn: Turn,
) -> stripe::credit_notes::create::Refund {
    stripe::credit_notes::create::Refund::new()
        .amount_refunded(1)
        .payment_record_refund(
            super::credit_notes::credit_notes__create__refund__PaymentRecordRefund(
                turn.inside(),
            ),
        )
        .refund("ab")
        .type_(turn.word::<stripe::credit_note::refund::Type>())
}

pub(super) fn credit_notes__create__refund__PaymentRecordRefund(
    _: Turn,
) -> stripe::credit_notes::create::refund::PaymentRecordRefund {
    stripe::credit_notes::create::refund::PaymentRecordRefund::new("ab", "ab")
}

pub(super) fn credit_notes__create__ShippingCost(
    _: Turn,
) -> stripe::credit_notes::create::ShippingCost {
    stripe::credit_notes::create::ShippingCost::new().shipping_rate("ab")
}

fn get_credit_notes_required(client: &Client) -> Exchange {
    receive(stripe::credit_notes::list().send(client))
}
fn get_credit_notes_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::credit_notes::list()
        .expand(stripe::CreditNote::CUSTOMER)
        .expand(stripe::CreditNote::CUSTOMER_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::INVOICE)
        .expand(stripe::CreditNote::LINES)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::REFUNDS_REFUND)
        .expand(stripe::CreditNote::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CreditNote::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .invoice("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_credit_notes_credit_note_lines_required(client: &Client) -> Exchange {
    receive(stripe::credit_notes::line_items::list("credit_note_1").send(client))
}
fn get_credit_notes_credit_note_lines_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::credit_notes::line_items::list("credit_note_1")
        .expand(stripe::CreditNoteLineItem::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(
            stripe::CreditNoteLineItem::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION,
        )
        .expand(stripe::CreditNoteLineItem::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNoteLineItem::TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_credit_notes_id_required(client: &Client) -> Exchange {
    receive(stripe::credit_notes::retrieve("id_1").send(client))
}
fn get_credit_notes_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::credit_notes::retrieve("id_1")
        .expand(stripe::CreditNote::CUSTOMER)
        .expand(stripe::CreditNote::CUSTOMER_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::INVOICE)
        .expand(stripe::CreditNote::LINES)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::REFUNDS_REFUND)
        .expand(stripe::CreditNote::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CreditNote::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE);
    receive(request.send(client))
}

fn get_credit_notes_preview_required(client: &Client) -> Exchange {
    receive(stripe::credit_notes::preview("ab").send(client))
}
fn get_credit_notes_preview_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::credit_notes::preview("ab")
        .expand(stripe::CreditNote::CUSTOMER)
        .expand(stripe::CreditNote::CUSTOMER_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::INVOICE)
        .expand(stripe::CreditNote::LINES)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::REFUNDS_REFUND)
        .expand(stripe::CreditNote::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CreditNote::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .amount(1)
        .credit_amount(1)
        .effective_at(1700000000)
        .email_type(turn.word::<stripe::credit_notes::create::EmailType>())
        .lines([super::credit_notes::credit_notes__create__Line(turn.inside())])
        .memo("ab")
        .metadata([("key", "ab")])
        .out_of_band_amount(1)
        .reason(turn.word::<stripe::credit_note::Reason>())
        .refund_amount(1)
        .refunds([super::credit_notes::credit_notes__create__Refund(turn.inside())])
        .shipping_cost(
            super::credit_notes::credit_notes__create__ShippingCost(turn.inside()),
        );
    receive(request.send(client))
}

fn get_credit_notes_preview_lines_required(client: &Client) -> Exchange {
    receive(stripe::credit_notes::preview_lines::list("ab").send(client))
}
fn get_credit_notes_preview_lines_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::credit_notes::preview_lines::list("ab")
        .expand(stripe::CreditNoteLineItem::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(
            stripe::CreditNoteLineItem::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION,
        )
        .expand(stripe::CreditNoteLineItem::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNoteLineItem::TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .amount(1)
        .credit_amount(1)
        .effective_at(1700000000)
        .email_type(turn.word::<stripe::credit_notes::preview_lines::list::EmailType>())
        .ending_before("ab")
        .limit(1)
        .lines([
            super::credit_notes::credit_notes__preview_lines__list__Line(turn.inside()),
        ])
        .memo("ab")
        .metadata([("key", "ab")])
        .out_of_band_amount(1)
        .reason(turn.word::<stripe::credit_note::Reason>())
        .refund_amount(1)
        .refunds([
            super::credit_notes::credit_notes__preview_lines__list__Refund(turn.inside()),
        ])
        .shipping_cost(
            super::credit_notes::credit_notes__create__ShippingCost(turn.inside()),
        )
        .starting_after("ab");
    receive(request.send(client))
}

fn post_credit_notes_required(client: &Client) -> Exchange {
    receive(stripe::credit_notes::create("ab").send(client))
}
fn post_credit_notes_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::credit_notes::create("ab")
        .expand(stripe::CreditNote::CUSTOMER)
        .expand(stripe::CreditNote::CUSTOMER_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::INVOICE)
        .expand(stripe::CreditNote::LINES)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::REFUNDS_REFUND)
        .expand(stripe::CreditNote::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CreditNote::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .amount(1)
        .credit_amount(1)
        .effective_at(1700000000)
        .email_type(turn.word::<stripe::credit_notes::create::EmailType>())
        .lines([super::credit_notes::credit_notes__create__Line(turn.inside())])
        .memo("ab")
        .metadata([("key", "ab")])
        .out_of_band_amount(1)
        .reason(turn.word::<stripe::credit_note::Reason>())
        .refund_amount(1)
        .refunds([super::credit_notes::credit_notes__create__Refund(turn.inside())])
        .shipping_cost(
            super::credit_notes::credit_notes__create__ShippingCost(turn.inside()),
        );
    receive(request.send(client))
}

fn post_credit_notes_id_required(client: &Client) -> Exchange {
    receive(stripe::credit_notes::update("id_1").send(client))
}
fn post_credit_notes_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::credit_notes::update("id_1")
        .expand(stripe::CreditNote::CUSTOMER)
        .expand(stripe::CreditNote::CUSTOMER_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::INVOICE)
        .expand(stripe::CreditNote::LINES)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::REFUNDS_REFUND)
        .expand(stripe::CreditNote::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CreditNote::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE)
        .memo("ab")
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_credit_notes_id_void_required(client: &Client) -> Exchange {
    receive(stripe::credit_notes::void_credit_note("id_1").send(client))
}
fn post_credit_notes_id_void_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::credit_notes::void_credit_note("id_1")
        .expand(stripe::CreditNote::CUSTOMER)
        .expand(stripe::CreditNote::CUSTOMER_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::DISCOUNT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::INVOICE)
        .expand(stripe::CreditNote::LINES)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION)
        .expand(stripe::CreditNote::PRETAX_CREDIT_AMOUNTS_DISCOUNT)
        .expand(stripe::CreditNote::REFUNDS_REFUND)
        .expand(stripe::CreditNote::SHIPPING_COST_SHIPPING_RATE)
        .expand(stripe::CreditNote::TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetCreditNotes",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_credit_notes_required,
        every: get_credit_notes_every,
    },
    Operation {
        id: "GetCreditNotesCreditNoteLines",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_credit_notes_credit_note_lines_required,
        every: get_credit_notes_credit_note_lines_every,
    },
    Operation {
        id: "GetCreditNotesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_credit_notes_id_required,
        every: get_credit_notes_id_every,
    },
    Operation {
        id: "GetCreditNotesPreview",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 2,
        },
        required: get_credit_notes_preview_required,
        every: get_credit_notes_preview_every,
    },
    Operation {
        id: "GetCreditNotesPreviewLines",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 2,
        },
        required: get_credit_notes_preview_lines_required,
        every: get_credit_notes_preview_lines_every,
    },
    Operation {
        id: "PostCreditNotes",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 2,
        },
        required: post_credit_notes_required,
        every: post_credit_notes_every,
    },
    Operation {
        id: "PostCreditNotesId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_credit_notes_id_required,
        every: post_credit_notes_id_every,
    },
    Operation {
        id: "PostCreditNotesIdVoid",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_credit_notes_id_void_required,
        every: post_credit_notes_id_void_every,
    },
];
