// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_payments` sends.

use crate::prelude::*;

pub(super) fn invoice_payments__list__Payment(
    turn: Turn,
) -> stripe::invoice_payments::list::Payment {
    stripe::invoice_payments::list::Payment::new(
            turn.word::<stripe::invoice_payments::list::payment::Type>(),
        )
        .payment_intent("ab")
        .payment_record("ab")
}

fn get_invoice_payments_required(client: &Client) -> Exchange {
    receive(stripe::invoice_payments::list().send(client))
}
fn get_invoice_payments_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::invoice_payments::list()
        .expand(stripe::InvoicePayment::INVOICE)
        .expand(stripe::InvoicePayment::PAYMENT_CHARGE)
        .expand(stripe::InvoicePayment::PAYMENT_PAYMENT_INTENT)
        .expand(stripe::InvoicePayment::PAYMENT_PAYMENT_RECORD)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .invoice("ab")
        .limit(1)
        .payment(super::invoice_payments::invoice_payments__list__Payment(turn.inside()))
        .starting_after("ab")
        .status(turn.word::<stripe::invoice_payments::list::Status>());
    receive(request.send(client))
}

fn get_invoice_payments_invoice_payment_required(client: &Client) -> Exchange {
    receive(stripe::invoice_payments::retrieve("invoice_payment_1").send(client))
}
fn get_invoice_payments_invoice_payment_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::invoice_payments::retrieve("invoice_payment_1")
        .expand(stripe::InvoicePayment::INVOICE)
        .expand(stripe::InvoicePayment::PAYMENT_CHARGE)
        .expand(stripe::InvoicePayment::PAYMENT_PAYMENT_INTENT)
        .expand(stripe::InvoicePayment::PAYMENT_PAYMENT_RECORD);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetInvoicePayments",
        turns: Turns {
            arms: 2,
            words: 3,
            levels: 0,
        },
        required: get_invoice_payments_required,
        every: get_invoice_payments_every,
    },
    Operation {
        id: "GetInvoicePaymentsInvoicePayment",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_invoice_payments_invoice_payment_required,
        every: get_invoice_payments_invoice_payment_every,
    },
];
