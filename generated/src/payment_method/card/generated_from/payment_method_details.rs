// Written by `cargo xtask generate`. Do not edit.
//! What is in `card.generated_from.payment_method_details` of [`PaymentMethod`](crate::PaymentMethod).

pub mod card_present;

/// An object in `card.generated_from.payment_method_details.card_present` of [`PaymentMethod`](crate::PaymentMethod).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    /// The authorized amount
    pub amount_authorized: Option<i64>,
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// The [product code](https://docs.stripe.com/card-product-codes) that identifies the specific
    /// program or product associated with a card.
    pub brand_product: Option<String>,
    /// When using manual capture, a future timestamp after which the charge will be automatically
    /// refunded if uncaptured.
    pub capture_before: Option<rt::Timestamp>,
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
    /// Whether this [PaymentIntent](https://docs.stripe.com/api/payment_intents) is eligible for
    /// incremental authorizations. Request support using
    /// [request_incremental_authorization_support](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-card_present-request_incremental_authorization_support).
    pub incremental_authorization_supported: bool,
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
    /// Details about payments collected offline.
    pub offline: Option<rt::Part<crate::payment_method::card_present::Offline>>,
    /// Defines whether the authorized amount can be over-captured or not
    pub overcapture_supported: bool,
    /// The languages that the issuing bank recommends using for localizing any customer-facing text, as
    /// read from the card. Referenced from EMV tag 5F2D, data encoded on the card's chip.
    pub preferred_locales: Option<Vec<String>>,
    /// How card details were read in this transaction.
    pub read_method: Option<crate::payment_method::card_present::ReadMethod>,
    /// ID of the [reader](https://docs.stripe.com/api/terminal/readers) this transaction was made on.
    pub reader: Option<String>,
    /// A collection of fields required to be displayed on receipts. Only required for EMV transactions.
    pub receipt: Option<
        rt::Part<crate::charge::payment_method_details::card_present::Receipt>,
    >,
    pub wallet: Option<rt::Part<crate::payment_method::card_present::Wallet>>,
}

impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        amount_authorized: rt::Blank::BLANK,
        brand: rt::Blank::BLANK,
        brand_product: rt::Blank::BLANK,
        capture_before: rt::Blank::BLANK,
        cardholder_name: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        description: rt::Blank::BLANK,
        emv_auth_data: rt::Blank::BLANK,
        exp_month: rt::Blank::BLANK,
        exp_year: rt::Blank::BLANK,
        fingerprint: rt::Blank::BLANK,
        funding: rt::Blank::BLANK,
        generated_card: rt::Blank::BLANK,
        incremental_authorization_supported: rt::Blank::BLANK,
        issuer: rt::Blank::BLANK,
        last4: rt::Blank::BLANK,
        location: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        network_transaction_id: rt::Blank::BLANK,
        offline: rt::Blank::BLANK,
        overcapture_supported: rt::Blank::BLANK,
        preferred_locales: rt::Blank::BLANK,
        read_method: rt::Blank::BLANK,
        reader: rt::Blank::BLANK,
        receipt: rt::Blank::BLANK,
        wallet: rt::Blank::BLANK,
    };
}

impl rt::Record for CardPresent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_card_present",
            constants: &[],
            fields: &[
                rt::Field("amount_authorized", rt::NULLABLE),
                rt::Field("brand", rt::NULLABLE),
                rt::Field("brand_product", rt::NULLABLE),
                rt::Field("capture_before", rt::OPTIONAL),
                rt::Field("cardholder_name", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("emv_auth_data", rt::NULLABLE),
                rt::Field("exp_month", rt::REQUIRED),
                rt::Field("exp_year", rt::REQUIRED),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("funding", rt::NULLABLE),
                rt::Field("generated_card", rt::NULLABLE),
                rt::Field("incremental_authorization_supported", rt::REQUIRED),
                rt::Field("issuer", rt::NULLABLE),
                rt::Field("last4", rt::NULLABLE),
                rt::Field("location", rt::OPTIONAL),
                rt::Field("network", rt::NULLABLE),
                rt::Field("network_transaction_id", rt::NULLABLE),
                rt::Field("offline", rt::NULLABLE),
                rt::Field("overcapture_supported", rt::REQUIRED),
                rt::Field("preferred_locales", rt::NULLABLE),
                rt::Field("read_method", rt::NULLABLE),
                rt::Field("reader", rt::OPTIONAL),
                rt::Field("receipt", rt::NULLABLE),
                rt::Field("wallet", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_authorized,
            1 => &self.brand,
            2 => &self.brand_product,
            3 => &self.capture_before,
            4 => &self.cardholder_name,
            5 => &self.country,
            6 => &self.description,
            7 => &self.emv_auth_data,
            8 => &self.exp_month,
            9 => &self.exp_year,
            10 => &self.fingerprint,
            11 => &self.funding,
            12 => &self.generated_card,
            13 => &self.incremental_authorization_supported,
            14 => &self.issuer,
            15 => &self.last4,
            16 => &self.location,
            17 => &self.network,
            18 => &self.network_transaction_id,
            19 => &self.offline,
            20 => &self.overcapture_supported,
            21 => &self.preferred_locales,
            22 => &self.read_method,
            23 => &self.reader,
            24 => &self.receipt,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_authorized,
            1 => &mut self.brand,
            2 => &mut self.brand_product,
            3 => &mut self.capture_before,
            4 => &mut self.cardholder_name,
            5 => &mut self.country,
            6 => &mut self.description,
            7 => &mut self.emv_auth_data,
            8 => &mut self.exp_month,
            9 => &mut self.exp_year,
            10 => &mut self.fingerprint,
            11 => &mut self.funding,
            12 => &mut self.generated_card,
            13 => &mut self.incremental_authorization_supported,
            14 => &mut self.issuer,
            15 => &mut self.last4,
            16 => &mut self.location,
            17 => &mut self.network,
            18 => &mut self.network_transaction_id,
            19 => &mut self.offline,
            20 => &mut self.overcapture_supported,
            21 => &mut self.preferred_locales,
            22 => &mut self.read_method,
            23 => &mut self.reader,
            24 => &mut self.receipt,
            _ => &mut self.wallet,
        }
    }
}

rt::record_traits!(CardPresent);
