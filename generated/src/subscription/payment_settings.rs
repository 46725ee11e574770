// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings` of [`Subscription`](crate::Subscription).

pub mod payment_method_options;
#[cfg(feature = "subscriptions")]
pub use crate::invoice::payment_settings::PaymentMethodType;

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    /// This sub-hash contains details about the Canadian pre-authorized debit payment method options to
    /// pass to invoices created by the subscription.
    pub acss_debit: Option<rt::Part<payment_method_options::AcssDebit>>,
    /// This sub-hash contains details about the Bancontact payment method options to pass to invoices
    /// created by the subscription.
    pub bancontact: Option<
        rt::Part<crate::invoice::payment_settings::payment_method_options::Bancontact>,
    >,
    /// This sub-hash contains details about the Card payment method options to pass to invoices created
    /// by the subscription.
    pub card: Option<rt::Part<payment_method_options::Card>>,
    /// This sub-hash contains details about the Bank transfer payment method options to pass to
    /// invoices created by the subscription.
    pub customer_balance: Option<rt::Part<payment_method_options::CustomerBalance>>,
    /// This sub-hash contains details about the Konbini payment method options to pass to invoices
    /// created by the subscription.
    pub konbini: Option<rt::Part<crate::payment_method::Konbini>>,
    /// This sub-hash contains details about the PayTo payment method options to pass to invoices
    /// created by the subscription.
    pub payto: Option<rt::Part<payment_method_options::Payto>>,
    /// This sub-hash contains details about the Pix payment method options to pass to invoices created
    /// by the subscription.
    pub pix: Option<rt::Part<payment_method_options::Pix>>,
    /// This sub-hash contains details about the SEPA Direct Debit payment method options to pass to
    /// invoices created by the subscription.
    pub sepa_debit: Option<
        rt::Part<crate::setup_attempt::payment_method_details::SepaDebit>,
    >,
    /// This sub-hash contains details about the UPI payment method options to pass to invoices created
    /// by the subscription.
    pub upi: Option<rt::Part<payment_method_options::Upi>>,
    /// This sub-hash contains details about the ACH direct debit payment method options to pass to
    /// invoices created by the subscription.
    pub us_bank_account: Option<rt::Part<payment_method_options::UsBankAccount>>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for PaymentMethodOptions {
    const BLANK: Self = Self {
        acss_debit: rt::Blank::BLANK,
        bancontact: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        customer_balance: rt::Blank::BLANK,
        konbini: rt::Blank::BLANK,
        payto: rt::Blank::BLANK,
        pix: rt::Blank::BLANK,
        sepa_debit: rt::Blank::BLANK,
        upi: rt::Blank::BLANK,
        us_bank_account: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for PaymentMethodOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscriptions_resource_payment_method_options",
            constants: &[],
            fields: &[
                rt::Field("acss_debit", rt::NULLABLE),
                rt::Field("bancontact", rt::NULLABLE),
                rt::Field("card", rt::NULLABLE),
                rt::Field("customer_balance", rt::NULLABLE),
                rt::Field("konbini", rt::NULLABLE),
                rt::Field("payto", rt::NULLABLE),
                rt::Field("pix", rt::NULLABLE),
                rt::Field("sepa_debit", rt::NULLABLE),
                rt::Field("upi", rt::NULLABLE),
                rt::Field("us_bank_account", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.acss_debit,
            1 => &self.bancontact,
            2 => &self.card,
            3 => &self.customer_balance,
            4 => &self.konbini,
            5 => &self.payto,
            6 => &self.pix,
            7 => &self.sepa_debit,
            8 => &self.upi,
            _ => &self.us_bank_account,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.acss_debit,
            1 => &mut self.bancontact,
            2 => &mut self.card,
            3 => &mut self.customer_balance,
            4 => &mut self.konbini,
            5 => &mut self.payto,
            6 => &mut self.pix,
            7 => &mut self.sepa_debit,
            8 => &mut self.upi,
            _ => &mut self.us_bank_account,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(PaymentMethodOptions);

#[cfg(feature = "customers")]
/// Configure whether Stripe updates `subscription.default_payment_method` when payment succeeds.
/// Defaults to `off`.
#[non_exhaustive]
pub enum SaveDefaultPaymentMethod {
    /// `off`
    Off,
    /// `on_subscription`
    OnSubscription,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(SaveDefaultPaymentMethod {
    Off = "off",
    OnSubscription = "on_subscription",
});
