// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{PaymentMethodCardPresentNetworks, ReadMethod};

/// The schema `payment_method_interac_present`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodInteracPresent {
    /// Card brand. Can be `interac`, `mastercard` or `visa`.
    pub brand: Option<String>,
    /// The cardholder name as read from the card, in
    /// [ISO 7813](https://en.wikipedia.org/wiki/ISO/IEC_7813) format. May include alphanumeric
    /// characters, special characters and first/last name separator (`/`). In some cases, the
    /// cardholder name may not be available depending on how the issuer has configured the card.
    /// Cardholder name is typically not available on swipe or contactless payments, such as those made
    /// with Apple Pay and Google Pay.
    pub cardholder_name: Option<String>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// A high-level description of the type of cards issued in this range.
    pub description: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: i64,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: i64,
    /// Uniquely identifies this particular card number. You can use this attribute to check whether two
    /// customers who’ve signed up with you are using the same card number, for example. For payment
    /// methods that tokenize card information (Apple Pay, Google Pay), the tokenized number might be
    /// provided instead of the underlying card number.
    ///
    /// *As of May 1, 2021, card fingerprint in India for Connect changed to allow two fingerprints for
    /// the same card---one for India and one for the rest of the world.*
    pub fingerprint: Option<String>,
    /// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
    pub funding: Option<String>,
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// Contains information about card networks that can be used to process the payment.
    pub networks: Option<Part<PaymentMethodCardPresentNetworks>>,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<ReadMethod>,
}

impl Blank for PaymentMethodInteracPresent {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        cardholder_name: Blank::BLANK,
        country: Blank::BLANK,
        description: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        fingerprint: Blank::BLANK,
        funding: Blank::BLANK,
        issuer: Blank::BLANK,
        last4: Blank::BLANK,
        networks: Blank::BLANK,
        preferred_locales: Blank::BLANK,
        read_method: Blank::BLANK,
    };
}

impl Record for PaymentMethodInteracPresent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_interac_present",
            constants: &[],
            fields: &[
                Field("brand", NULLABLE),
                Field("cardholder_name", NULLABLE),
                Field("country", NULLABLE),
                Field("description", NULLABLE),
                Field("exp_month", REQUIRED),
                Field("exp_year", REQUIRED),
                Field("fingerprint", NULLABLE),
                Field("funding", NULLABLE),
                Field("issuer", NULLABLE),
                Field("last4", NULLABLE),
                Field("networks", NULLABLE),
                Field("preferred_locales", NULLABLE),
                Field("read_method", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.cardholder_name,
            2 => &self.country,
            3 => &self.description,
            4 => &self.exp_month,
            5 => &self.exp_year,
            6 => &self.fingerprint,
            7 => &self.funding,
            8 => &self.issuer,
            9 => &self.last4,
            10 => &self.networks,
            11 => &self.preferred_locales,
            _ => &self.read_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.cardholder_name,
            2 => &mut self.country,
            3 => &mut self.description,
            4 => &mut self.exp_month,
            5 => &mut self.exp_year,
            6 => &mut self.fingerprint,
            7 => &mut self.funding,
            8 => &mut self.issuer,
            9 => &mut self.last4,
            10 => &mut self.networks,
            11 => &mut self.preferred_locales,
            _ => &mut self.read_method,
        }
    }
}

impl std::fmt::Debug for PaymentMethodInteracPresent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodInteracPresent);
