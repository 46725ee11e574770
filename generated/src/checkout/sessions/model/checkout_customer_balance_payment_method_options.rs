// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::{
    CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    CheckoutCustomerBalanceBankTransferPaymentMethodOptions, FundingType,
};

/// The schema `checkout_customer_balance_payment_method_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutCustomerBalancePaymentMethodOptions {
    pub bank_transfer: Option<
        Part<CheckoutCustomerBalanceBankTransferPaymentMethodOptions>,
    >,
    /// The funding method type to be used when there are not enough funds in the customer balance.
    /// Permitted values include: `bank_transfer`.
    pub funding_type: Option<FundingType>,
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
    pub setup_future_usage: Option<CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>,
}

impl Blank for CheckoutCustomerBalancePaymentMethodOptions {
    const BLANK: Self = Self {
        bank_transfer: Blank::BLANK,
        funding_type: Blank::BLANK,
        setup_future_usage: Blank::BLANK,
    };
}

impl Record for CheckoutCustomerBalancePaymentMethodOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout_customer_balance_payment_method_options",
            constants: &[],
            fields: &[
                Field("bank_transfer", OPTIONAL),
                Field("funding_type", NULLABLE),
                Field("setup_future_usage", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank_transfer,
            1 => &self.funding_type,
            _ => &self.setup_future_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank_transfer,
            1 => &mut self.funding_type,
            _ => &mut self.setup_future_usage,
        }
    }
}

impl std::fmt::Debug for CheckoutCustomerBalancePaymentMethodOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutCustomerBalancePaymentMethodOptions);
