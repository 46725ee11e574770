// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet,
    PaymentMethodCardPresentNetworks, PaymentMethodDetailsCardPresentOffline, ReadMethod,
};

/// The schema `payment_method_card_present`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardPresent {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// The [product code](https://docs.stripe.com/card-product-codes) that identifies the specific
    /// program or product associated with a card.
    pub brand_product: Option<String>,
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
    /// Details about payment methods collected offline.
    pub offline: Option<Part<PaymentMethodDetailsCardPresentOffline>>,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<ReadMethod>,
    pub wallet: Option<Part<PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet>>,
}

impl Blank for PaymentMethodCardPresent {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        brand_product: Blank::BLANK,
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
        offline: Blank::BLANK,
        preferred_locales: Blank::BLANK,
        read_method: Blank::BLANK,
        wallet: Blank::BLANK,
    };
}

impl Record for PaymentMethodCardPresent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_card_present",
            constants: &[],
            fields: &[
                Field("brand", NULLABLE),
                Field("brand_product", NULLABLE),
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
                Field("offline", NULLABLE),
                Field("preferred_locales", NULLABLE),
                Field("read_method", NULLABLE),
                Field("wallet", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.brand_product,
            2 => &self.cardholder_name,
            3 => &self.country,
            4 => &self.description,
            5 => &self.exp_month,
            6 => &self.exp_year,
            7 => &self.fingerprint,
            8 => &self.funding,
            9 => &self.issuer,
            10 => &self.last4,
            11 => &self.networks,
            12 => &self.offline,
            13 => &self.preferred_locales,
            14 => &self.read_method,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.brand_product,
            2 => &mut self.cardholder_name,
            3 => &mut self.country,
            4 => &mut self.description,
            5 => &mut self.exp_month,
            6 => &mut self.exp_year,
            7 => &mut self.fingerprint,
            8 => &mut self.funding,
            9 => &mut self.issuer,
            10 => &mut self.last4,
            11 => &mut self.networks,
            12 => &mut self.offline,
            13 => &mut self.preferred_locales,
            14 => &mut self.read_method,
            _ => &mut self.wallet,
        }
    }
}

impl std::fmt::Debug for PaymentMethodCardPresent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodCardPresent);
