// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.acss_debit` of [`CheckoutSession`](crate::CheckoutSession).

#[cfg(feature = "checkout-sessions")]
pub mod mandate_options;

#[cfg(feature = "checkout-sessions")]
/// Currency supported by the bank account. Returned when the Session is in `setup` mode.
#[non_exhaustive]
pub enum Currency {
    /// `cad`
    Cad,
    /// `usd`
    Usd,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(Currency {
    Cad = "cad",
    Usd = "usd",
});

#[cfg(feature = "checkout-sessions")]
/// An object in `payment_method_options.acss_debit.mandate_options` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateOptions {
    /// A URL for custom mandate text
    pub custom_mandate_url: Option<String>,
    /// List of Stripe products where this mandate can be selected automatically. Returned when the
    /// Session is in `setup` mode.
    pub default_for: Option<Vec<mandate_options::DefaultFor>>,
    /// Description of the interval. Only required if the 'payment_schedule' parameter is 'interval' or
    /// 'combined'.
    pub interval_description: Option<String>,
    /// Payment schedule for the mandate.
    pub payment_schedule: Option<
        crate::mandate::payment_method_details::acss_debit::PaymentSchedule,
    >,
    /// Transaction type of the mandate.
    pub transaction_type: Option<mandate_options::TransactionType>,
}

#[cfg(feature = "checkout-sessions")]
impl rt::Blank for MandateOptions {
    const BLANK: Self = Self {
        custom_mandate_url: rt::Blank::BLANK,
        default_for: rt::Blank::BLANK,
        interval_description: rt::Blank::BLANK,
        payment_schedule: rt::Blank::BLANK,
        transaction_type: rt::Blank::BLANK,
    };
}

#[cfg(feature = "checkout-sessions")]
impl rt::Record for MandateOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "checkout_acss_debit_mandate_options",
            constants: &[],
            fields: &[
                rt::Field("custom_mandate_url", rt::OPTIONAL),
                rt::Field("default_for", rt::OPTIONAL),
                rt::Field("interval_description", rt::NULLABLE),
                rt::Field("payment_schedule", rt::NULLABLE),
                rt::Field("transaction_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.custom_mandate_url,
            1 => &self.default_for,
            2 => &self.interval_description,
            3 => &self.payment_schedule,
            _ => &self.transaction_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.custom_mandate_url,
            1 => &mut self.default_for,
            2 => &mut self.interval_description,
            3 => &mut self.payment_schedule,
            _ => &mut self.transaction_type,
        }
    }
}

#[cfg(feature = "checkout-sessions")]
rt::record_traits!(MandateOptions);

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
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
#[non_exhaustive]
pub enum SetupFutureUsage {
    /// `none`
    None,
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
rt::open_enum!(SetupFutureUsage {
    None = "none",
    OffSession = "off_session",
    OnSession = "on_session",
});

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
#[cfg(feature = "checkout-sessions")]
impl From<crate::checkout_session::payment_method_options::affirm::SetupFutureUsage>
for SetupFutureUsage {
    #[inline]
    fn from(
        value: crate::checkout_session::payment_method_options::affirm::SetupFutureUsage,
    ) -> Self {
        rt::OpenEnum::from_wire(rt::OpenEnum::as_str(&value))
    }
}

#[cfg(feature = "customers")]
/// Bank account verification method. The default value is `automatic`.
#[non_exhaustive]
pub enum VerificationMethod {
    /// `automatic`
    Automatic,
    /// `instant`
    Instant,
    /// `microdeposits`
    Microdeposits,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(VerificationMethod {
    Automatic = "automatic",
    Instant = "instant",
    Microdeposits = "microdeposits",
});
