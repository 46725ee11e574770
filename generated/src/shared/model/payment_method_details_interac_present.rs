// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{PaymentMethodDetailsInteracPresentReceipt, ReadMethod};

/// The schema `payment_method_details_interac_present`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsInteracPresent {
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
    /// Authorization response cryptogram.
    pub emv_auth_data: Option<String>,
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
    /// ID of a card PaymentMethod generated from the card_present PaymentMethod that may be attached to
    /// a Customer for future transactions. Only present if it was possible to generate a card
    /// PaymentMethod.
    pub generated_card: Option<String>,
    /// The name of the card's issuing bank.
    pub issuer: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// ID of the [location](https://docs.stripe.com/api/terminal/locations) that this transaction's
    /// reader is assigned to.
    pub location: Option<String>,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<String>,
    /// This is used by the financial networks to identify a transaction. Visa calls this the
    /// Transaction ID, Mastercard calls this the Trace ID, and American Express calls this the Acquirer
    /// Reference Data. This value will be present if it is returned by the financial network in the
    /// authorization response, and null otherwise.
    pub network_transaction_id: Option<String>,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<ReadMethod>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
    /// A collection of fields required to be displayed on receipts. Only required for EMV transactions.
    pub receipt: Option<Part<PaymentMethodDetailsInteracPresentReceipt>>,
}

impl Blank for PaymentMethodDetailsInteracPresent {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        cardholder_name: Blank::BLANK,
        country: Blank::BLANK,
        description: Blank::BLANK,
        emv_auth_data: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        fingerprint: Blank::BLANK,
        funding: Blank::BLANK,
        generated_card: Blank::BLANK,
        issuer: Blank::BLANK,
        last4: Blank::BLANK,
        location: Blank::BLANK,
        network: Blank::BLANK,
        network_transaction_id: Blank::BLANK,
        preferred_locales: Blank::BLANK,
        read_method: Blank::BLANK,
        reader: Blank::BLANK,
        receipt: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsInteracPresent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_interac_present",
            constants: &[],
            fields: &[
                Field("brand", NULLABLE),
                Field("cardholder_name", NULLABLE),
                Field("country", NULLABLE),
                Field("description", NULLABLE),
                Field("emv_auth_data", NULLABLE),
                Field("exp_month", REQUIRED),
                Field("exp_year", REQUIRED),
                Field("fingerprint", NULLABLE),
                Field("funding", NULLABLE),
                Field("generated_card", NULLABLE),
                Field("issuer", NULLABLE),
                Field("last4", NULLABLE),
                Field("location", OPTIONAL),
                Field("network", NULLABLE),
                Field("network_transaction_id", NULLABLE),
                Field("preferred_locales", NULLABLE),
                Field("read_method", NULLABLE),
                Field("reader", OPTIONAL),
                Field("receipt", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.cardholder_name,
            2 => &self.country,
            3 => &self.description,
            4 => &self.emv_auth_data,
            5 => &self.exp_month,
            6 => &self.exp_year,
            7 => &self.fingerprint,
            8 => &self.funding,
            9 => &self.generated_card,
            10 => &self.issuer,
            11 => &self.last4,
            12 => &self.location,
            13 => &self.network,
            14 => &self.network_transaction_id,
            15 => &self.preferred_locales,
            16 => &self.read_method,
            17 => &self.reader,
            _ => &self.receipt,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.cardholder_name,
            2 => &mut self.country,
            3 => &mut self.description,
            4 => &mut self.emv_auth_data,
            5 => &mut self.exp_month,
            6 => &mut self.exp_year,
            7 => &mut self.fingerprint,
            8 => &mut self.funding,
            9 => &mut self.generated_card,
            10 => &mut self.issuer,
            11 => &mut self.last4,
            12 => &mut self.location,
            13 => &mut self.network,
            14 => &mut self.network_transaction_id,
            15 => &mut self.preferred_locales,
            16 => &mut self.read_method,
            17 => &mut self.reader,
            _ => &mut self.receipt,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsInteracPresent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsInteracPresent);
