// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, Metadata, OPTIONAL, Part, Place, Record, Shape, boxed,
    debug,
};
use crate::{
    ChargeId, PaymentIntentId, RefundId,
    TerminalReaderReaderResourceRefundPaymentActionReason,
    TerminalReaderReaderResourceRefundPaymentConfig,
};

/// Represents a reader action to refund a payment
///
/// The schema `terminal_reader_reader_resource_refund_payment_action`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalReaderReaderResourceRefundPaymentAction {
    /// The amount being refunded.
    pub amount: Option<i64>,
    /// Charge that is being refunded.
    pub charge: Option<Expandable<ChargeId>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// Payment intent that is being refunded.
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// The reason for the refund.
    pub reason: Option<TerminalReaderReaderResourceRefundPaymentActionReason>,
    /// Unique identifier for the refund object.
    pub refund: Option<Expandable<RefundId>>,
    /// Boolean indicating whether the application fee should be refunded when refunding this charge. If
    /// a full charge refund is given, the full application fee will be refunded. Otherwise, the
    /// application fee will be refunded in an amount proportional to the amount of the charge refunded.
    /// An application fee can be refunded only by the application that created the charge.
    pub refund_application_fee: Option<bool>,
    pub refund_payment_config: Option<
        Part<TerminalReaderReaderResourceRefundPaymentConfig>,
    >,
    /// Boolean indicating whether the transfer should be reversed when refunding this charge. The
    /// transfer will be reversed proportionally to the amount being refunded (either the entire or
    /// partial amount). A transfer can be reversed only by the application that created the charge.
    pub reverse_transfer: Option<bool>,
}

impl Blank for TerminalReaderReaderResourceRefundPaymentAction {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        charge: Blank::BLANK,
        metadata: Blank::BLANK,
        payment_intent: Blank::BLANK,
        reason: Blank::BLANK,
        refund: Blank::BLANK,
        refund_application_fee: Blank::BLANK,
        refund_payment_config: Blank::BLANK,
        reverse_transfer: Blank::BLANK,
    };
}

impl Record for TerminalReaderReaderResourceRefundPaymentAction {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_reader_reader_resource_refund_payment_action",
            constants: &[],
            fields: &[
                Field("amount", OPTIONAL),
                Field("charge", OPTIONAL),
                Field("metadata", OPTIONAL),
                Field("payment_intent", OPTIONAL),
                Field("reason", OPTIONAL),
                Field("refund", OPTIONAL),
                Field("refund_application_fee", OPTIONAL),
                Field("refund_payment_config", OPTIONAL),
                Field("reverse_transfer", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.charge,
            2 => &self.metadata,
            3 => &self.payment_intent,
            4 => &self.reason,
            5 => &self.refund,
            6 => &self.refund_application_fee,
            7 => &self.refund_payment_config,
            _ => &self.reverse_transfer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.charge,
            2 => &mut self.metadata,
            3 => &mut self.payment_intent,
            4 => &mut self.reason,
            5 => &mut self.refund,
            6 => &mut self.refund_application_fee,
            7 => &mut self.refund_payment_config,
            _ => &mut self.reverse_transfer,
        }
    }
}

impl std::fmt::Debug for TerminalReaderReaderResourceRefundPaymentAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalReaderReaderResourceRefundPaymentAction);
