// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Metadata, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{ConfirmationTokenSetupFutureUsage, PaymentIntentCaptureMethod};

/// The schema `payment_links_resource_payment_intent_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourcePaymentIntentData {
    /// Indicates when the funds will be captured from the customer's account.
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that will set metadata on
    /// [Payment Intents](https://docs.stripe.com/api/payment_intents) generated from this payment link.
    pub metadata: Metadata,
    /// Indicates that you intend to make future payments with the payment method collected during
    /// checkout.
    pub setup_future_usage: Option<ConfirmationTokenSetupFutureUsage>,
    /// For a non-card payment, information about the charge that appears on the customer's statement
    /// when this payment succeeds in creating a charge.
    pub statement_descriptor: Option<String>,
    /// For a card payment, information about the charge that appears on the customer's statement when
    /// this payment succeeds in creating a charge. Concatenated with the account's statement descriptor
    /// prefix to form the complete statement descriptor.
    pub statement_descriptor_suffix: Option<String>,
    /// A string that identifies the resulting payment as part of a group. See the PaymentIntents
    /// [use case for connected accounts](https://docs.stripe.com/connect/separate-charges-and-transfers)
    /// for details.
    pub transfer_group: Option<String>,
}

impl Blank for PaymentLinksResourcePaymentIntentData {
    const BLANK: Self = Self {
        capture_method: Blank::BLANK,
        description: Blank::BLANK,
        metadata: Blank::BLANK,
        setup_future_usage: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
        statement_descriptor_suffix: Blank::BLANK,
        transfer_group: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourcePaymentIntentData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_payment_intent_data",
            constants: &[],
            fields: &[
                Field("capture_method", NULLABLE),
                Field("description", NULLABLE),
                Field("metadata", REQUIRED),
                Field("setup_future_usage", NULLABLE),
                Field("statement_descriptor", NULLABLE),
                Field("statement_descriptor_suffix", NULLABLE),
                Field("transfer_group", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.capture_method,
            1 => &self.description,
            2 => &self.metadata,
            3 => &self.setup_future_usage,
            4 => &self.statement_descriptor,
            5 => &self.statement_descriptor_suffix,
            _ => &self.transfer_group,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.capture_method,
            1 => &mut self.description,
            2 => &mut self.metadata,
            3 => &mut self.setup_future_usage,
            4 => &mut self.statement_descriptor,
            5 => &mut self.statement_descriptor_suffix,
            _ => &mut self.transfer_group,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourcePaymentIntentData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourcePaymentIntentData);
