// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::{
    CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
};

/// The schema `checkout_kr_card_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutKrCardPaymentMethodOptions {
    /// Controls when the funds will be captured from the customer's account.
    pub capture_method: Option<CheckoutAffirmPaymentMethodOptionsCaptureMethod>,
    /// Indicates that you intend to make future payments with this PaymentIntent's payment method.
    ///
    /// If you provide a Customer with the PaymentIntent, you can use this parameter to
    /// [attach the payment method](https://docs.stripe.com/payments/save-during-payment) to the
    /// Customer after the PaymentIntent is confirmed and the customer completes any required actions.
    /// If you don't provide a Customer, you can still
    /// [attach](https://docs.stripe.com/api/payment_methods/attach) the payment method to a Customer
    /// after the transaction completes.
    ///
    /// If the payment method is `card_present` and isn't a digital wallet, Stripe creates and attaches
    /// a
    /// [generated_card](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card_present-generated_card)
    /// payment method representing the card to the Customer instead.
    ///
    /// When processing card payments, Stripe uses `setup_future_usage` to help you comply with regional
    /// legislation and network rules, such as
    /// [SCA](https://docs.stripe.com/strong-customer-authentication).
    pub setup_future_usage: Option<
        CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage,
    >,
}

impl Blank for CheckoutKrCardPaymentMethodOptions {
    const BLANK: Self = Self {
        capture_method: Blank::BLANK,
        setup_future_usage: Blank::BLANK,
    };
}

impl Record for CheckoutKrCardPaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_kr_card_payment_method_options",
            constants: &[],
            fields: &[
                Field("capture_method", OPTIONAL),
                Field("setup_future_usage", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.capture_method,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.capture_method,
            _ => &mut self.setup_future_usage,
        }
    }
}

impl std::fmt::Debug for CheckoutKrCardPaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutKrCardPaymentMethodOptions);
