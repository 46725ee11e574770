// Written by `cargo xtask generate`. Do not edit.
//! What is in `next_action` of [`PaymentIntent`](crate::PaymentIntent).

pub mod cashapp_handle_redirect_or_display_qr_code;
pub mod display_bank_transfer_instructions;
pub mod konbini_display_details;
pub mod swish_handle_redirect_or_display_qr_code;
pub use crate::payment_intent::next_action::cashapp_handle_redirect_or_display_qr_code as upi_handle_redirect_or_display_qr_code;
pub mod verify_with_microdeposits;

/// An object in `next_action.alipay_handle_redirect` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AlipayHandleRedirect {
    /// The native data to be used with Alipay SDK you must redirect your customer to in order to
    /// authenticate the payment in an Android App.
    pub native_data: Option<String>,
    /// The native URL you must redirect your customer to in order to authenticate the payment in an iOS
    /// App.
    pub native_url: Option<String>,
    /// If the customer does not exit their browser while authenticating, they will be redirected to
    /// this specified URL after completion.
    pub return_url: Option<String>,
    /// The URL you must redirect your customer to in order to authenticate the payment.
    pub url: Option<String>,
}

impl rt::Blank for AlipayHandleRedirect {
    const BLANK: Self = Self {
        native_data: rt::Blank::BLANK,
        native_url: rt::Blank::BLANK,
        return_url: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for AlipayHandleRedirect {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_alipay_handle_redirect",
            constants: &[],
            fields: &[
                rt::Field("native_data", rt::NULLABLE),
                rt::Field("native_url", rt::NULLABLE | rt::SECRET),
                rt::Field("return_url", rt::NULLABLE),
                rt::Field("url", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.native_data,
            1 => &self.native_url,
            2 => &self.return_url,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.native_data,
            1 => &mut self.native_url,
            2 => &mut self.return_url,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(AlipayHandleRedirect);

/// An object in `next_action.blik_authorize` of [`PaymentIntent`](crate::PaymentIntent) and `next_action.blik_authorize` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct BlikAuthorize {}

impl rt::Blank for BlikAuthorize {
    const BLANK: Self = Self {};
}

impl rt::Record for BlikAuthorize {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_blik_authorize",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

rt::record_traits!(BlikAuthorize);

/// An object in `next_action.boleto_display_details` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct BoletoDisplayDetails {
    /// The timestamp after which the boleto expires.
    pub expires_at: Option<rt::Timestamp>,
    /// The URL to the hosted boleto voucher page, which allows customers to view the boleto voucher.
    pub hosted_voucher_url: Option<String>,
    /// The boleto number.
    pub number: Option<String>,
    /// The URL to the downloadable boleto voucher PDF.
    pub pdf: Option<String>,
}

impl rt::Blank for BoletoDisplayDetails {
    const BLANK: Self = Self {
        expires_at: rt::Blank::BLANK,
        hosted_voucher_url: rt::Blank::BLANK,
        number: rt::Blank::BLANK,
        pdf: rt::Blank::BLANK,
    };
}

impl rt::Record for BoletoDisplayDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_boleto",
            constants: &[],
            fields: &[
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("hosted_voucher_url", rt::NULLABLE | rt::SECRET),
                rt::Field("number", rt::NULLABLE),
                rt::Field("pdf", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_at,
            1 => &self.hosted_voucher_url,
            2 => &self.number,
            _ => &self.pdf,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_at,
            1 => &mut self.hosted_voucher_url,
            2 => &mut self.number,
            _ => &mut self.pdf,
        }
    }
}

rt::record_traits!(BoletoDisplayDetails);

/// An object in `next_action.card_await_notification` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardAwaitNotification {
    /// The time that payment will be attempted. If customer approval is required, they need to provide
    /// approval before this time.
    pub charge_attempt_at: Option<rt::Timestamp>,
    /// For payments greater than INR 15000, the customer must provide explicit approval of the payment
    /// with their bank. For payments of lower amount, no customer action is required.
    pub customer_approval_required: Option<bool>,
}

impl rt::Blank for CardAwaitNotification {
    const BLANK: Self = Self {
        charge_attempt_at: rt::Blank::BLANK,
        customer_approval_required: rt::Blank::BLANK,
    };
}

impl rt::Record for CardAwaitNotification {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_card_await_notification",
            constants: &[],
            fields: &[
                rt::Field("charge_attempt_at", rt::NULLABLE),
                rt::Field("customer_approval_required", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.charge_attempt_at,
            _ => &self.customer_approval_required,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.charge_attempt_at,
            _ => &mut self.customer_approval_required,
        }
    }
}

rt::record_traits!(CardAwaitNotification);

/// An object in `next_action.cashapp_handle_redirect_or_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent) and `next_action.cashapp_handle_redirect_or_display_qr_code` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct CashappHandleRedirectOrDisplayQrCode {
    /// The URL to the hosted Cash App Pay instructions page, which allows customers to view the QR
    /// code, and supports QR code refreshing on expiration.
    pub hosted_instructions_url: String,
    /// The url for mobile redirect based auth
    pub mobile_auth_url: String,
    pub qr_code: cashapp_handle_redirect_or_display_qr_code::QrCode,
}

impl rt::Blank for CashappHandleRedirectOrDisplayQrCode {
    const BLANK: Self = Self {
        hosted_instructions_url: rt::Blank::BLANK,
        mobile_auth_url: rt::Blank::BLANK,
        qr_code: rt::Blank::BLANK,
    };
}

impl rt::Record for CashappHandleRedirectOrDisplayQrCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_cashapp_handle_redirect_or_display_qr_code",
            constants: &[],
            fields: &[
                rt::Field("hosted_instructions_url", rt::REQUIRED | rt::SECRET),
                rt::Field("mobile_auth_url", rt::REQUIRED | rt::SECRET),
                rt::Field("qr_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.hosted_instructions_url,
            1 => &self.mobile_auth_url,
            _ => &self.qr_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.hosted_instructions_url,
            1 => &mut self.mobile_auth_url,
            _ => &mut self.qr_code,
        }
    }
}

rt::record_traits!(CashappHandleRedirectOrDisplayQrCode);

/// An object in `next_action.display_bank_transfer_instructions` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisplayBankTransferInstructions {
    /// The remaining amount that needs to be transferred to complete the payment.
    pub amount_remaining: Option<i64>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<rt::Currency>,
    /// A list of financial addresses that can be used to fund the customer balance
    pub financial_addresses: Option<
        Vec<crate::funding_instructions::bank_transfer::FinancialAddress>,
    >,
    /// A link to a hosted page that guides your customer through completing the transfer.
    pub hosted_instructions_url: Option<String>,
    /// A string identifying this payment. Instruct your customer to include this code in the reference
    /// or memo field of their bank transfer.
    pub reference: Option<String>,
    /// Type of bank transfer
    pub type_: crate::customer_cash_balance_transaction::funded::bank_transfer::Type,
}

impl rt::Blank for DisplayBankTransferInstructions {
    const BLANK: Self = Self {
        amount_remaining: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        financial_addresses: rt::Blank::BLANK,
        hosted_instructions_url: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for DisplayBankTransferInstructions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_display_bank_transfer_instructions",
            constants: &[],
            fields: &[
                rt::Field("amount_remaining", rt::NULLABLE),
                rt::Field("currency", rt::NULLABLE),
                rt::Field("financial_addresses", rt::OPTIONAL),
                rt::Field("hosted_instructions_url", rt::NULLABLE | rt::SECRET),
                rt::Field("reference", rt::NULLABLE),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount_remaining,
            1 => &self.currency,
            2 => &self.financial_addresses,
            3 => &self.hosted_instructions_url,
            4 => &self.reference,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount_remaining,
            1 => &mut self.currency,
            2 => &mut self.financial_addresses,
            3 => &mut self.hosted_instructions_url,
            4 => &mut self.reference,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(DisplayBankTransferInstructions);

/// An object in `next_action.klarna_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct KlarnaDisplayQrCode {
    /// The data being used to generate QR code
    pub data: String,
    /// The timestamp at which the QR code expires.
    pub expires_at: Option<rt::Timestamp>,
    /// The image_url_png string used to render QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render QR code
    pub image_url_svg: String,
}

impl rt::Blank for KlarnaDisplayQrCode {
    const BLANK: Self = Self {
        data: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
        image_url_png: rt::Blank::BLANK,
        image_url_svg: rt::Blank::BLANK,
    };
}

impl rt::Record for KlarnaDisplayQrCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_klarna_display_qr_code",
            constants: &[],
            fields: &[
                rt::Field("data", rt::REQUIRED),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("image_url_png", rt::REQUIRED),
                rt::Field("image_url_svg", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.data,
            1 => &self.expires_at,
            2 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.expires_at,
            2 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

rt::record_traits!(KlarnaDisplayQrCode);

/// An object in `next_action.konbini_display_details` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct KonbiniDisplayDetails {
    /// The timestamp at which the pending Konbini payment expires.
    pub expires_at: rt::Timestamp,
    /// The URL for the Konbini payment instructions page, which allows customers to view and print a
    /// Konbini voucher.
    pub hosted_voucher_url: Option<String>,
    pub stores: konbini_display_details::Stores,
}

impl rt::Blank for KonbiniDisplayDetails {
    const BLANK: Self = Self {
        expires_at: rt::Blank::BLANK,
        hosted_voucher_url: rt::Blank::BLANK,
        stores: rt::Blank::BLANK,
    };
}

impl rt::Record for KonbiniDisplayDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_konbini",
            constants: &[],
            fields: &[
                rt::Field("expires_at", rt::REQUIRED),
                rt::Field("hosted_voucher_url", rt::NULLABLE | rt::SECRET),
                rt::Field("stores", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_at,
            1 => &self.hosted_voucher_url,
            _ => &self.stores,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_at,
            1 => &mut self.hosted_voucher_url,
            _ => &mut self.stores,
        }
    }
}

rt::record_traits!(KonbiniDisplayDetails);

/// An object in `next_action.multibanco_display_details` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct MultibancoDisplayDetails {
    /// Entity number associated with this Multibanco payment.
    pub entity: Option<String>,
    /// The timestamp at which the Multibanco voucher expires.
    pub expires_at: Option<rt::Timestamp>,
    /// The URL for the hosted Multibanco voucher page, which allows customers to view a Multibanco
    /// voucher.
    pub hosted_voucher_url: Option<String>,
    /// Reference number associated with this Multibanco payment.
    pub reference: Option<String>,
}

impl rt::Blank for MultibancoDisplayDetails {
    const BLANK: Self = Self {
        entity: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
        hosted_voucher_url: rt::Blank::BLANK,
        reference: rt::Blank::BLANK,
    };
}

impl rt::Record for MultibancoDisplayDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_display_multibanco_details",
            constants: &[],
            fields: &[
                rt::Field("entity", rt::NULLABLE),
                rt::Field("expires_at", rt::NULLABLE),
                rt::Field("hosted_voucher_url", rt::NULLABLE | rt::SECRET),
                rt::Field("reference", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.entity,
            1 => &self.expires_at,
            2 => &self.hosted_voucher_url,
            _ => &self.reference,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.entity,
            1 => &mut self.expires_at,
            2 => &mut self.hosted_voucher_url,
            _ => &mut self.reference,
        }
    }
}

rt::record_traits!(MultibancoDisplayDetails);

/// An object in `next_action.oxxo_display_details` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct OxxoDisplayDetails {
    /// The timestamp after which the OXXO voucher expires.
    pub expires_after: Option<rt::Timestamp>,
    /// The URL for the hosted OXXO voucher page, which allows customers to view and print an OXXO
    /// voucher.
    pub hosted_voucher_url: Option<String>,
    /// OXXO reference number.
    pub number: Option<String>,
}

impl rt::Blank for OxxoDisplayDetails {
    const BLANK: Self = Self {
        expires_after: rt::Blank::BLANK,
        hosted_voucher_url: rt::Blank::BLANK,
        number: rt::Blank::BLANK,
    };
}

impl rt::Record for OxxoDisplayDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_display_oxxo_details",
            constants: &[],
            fields: &[
                rt::Field("expires_after", rt::NULLABLE),
                rt::Field("hosted_voucher_url", rt::NULLABLE | rt::SECRET),
                rt::Field("number", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_after,
            1 => &self.hosted_voucher_url,
            _ => &self.number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_after,
            1 => &mut self.hosted_voucher_url,
            _ => &mut self.number,
        }
    }
}

rt::record_traits!(OxxoDisplayDetails);

/// An object in `next_action.paynow_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaynowDisplayQrCode {
    /// The raw data string used to generate QR code, it should be used together with QR code library.
    pub data: String,
    /// The URL to the hosted PayNow instructions page, which allows customers to view the PayNow QR
    /// code.
    pub hosted_instructions_url: Option<String>,
    /// The image_url_png string used to render QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render QR code
    pub image_url_svg: String,
}

impl rt::Blank for PaynowDisplayQrCode {
    const BLANK: Self = Self {
        data: rt::Blank::BLANK,
        hosted_instructions_url: rt::Blank::BLANK,
        image_url_png: rt::Blank::BLANK,
        image_url_svg: rt::Blank::BLANK,
    };
}

impl rt::Record for PaynowDisplayQrCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_paynow_display_qr_code",
            constants: &[],
            fields: &[
                rt::Field("data", rt::REQUIRED),
                rt::Field("hosted_instructions_url", rt::NULLABLE | rt::SECRET),
                rt::Field("image_url_png", rt::REQUIRED),
                rt::Field("image_url_svg", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.data,
            1 => &self.hosted_instructions_url,
            2 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.hosted_instructions_url,
            2 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

rt::record_traits!(PaynowDisplayQrCode);

/// An object in `next_action.pix_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct PixDisplayQrCode {
    /// The raw data string used to generate QR code, it should be used together with QR code library.
    pub data: Option<String>,
    /// The date (unix timestamp) when the PIX expires.
    pub expires_at: Option<rt::Timestamp>,
    /// The URL to the hosted pix instructions page, which allows customers to view the pix QR code.
    pub hosted_instructions_url: Option<String>,
    /// The image_url_png string used to render png QR code
    pub image_url_png: Option<String>,
    /// The image_url_svg string used to render svg QR code
    pub image_url_svg: Option<String>,
}

impl rt::Blank for PixDisplayQrCode {
    const BLANK: Self = Self {
        data: rt::Blank::BLANK,
        expires_at: rt::Blank::BLANK,
        hosted_instructions_url: rt::Blank::BLANK,
        image_url_png: rt::Blank::BLANK,
        image_url_svg: rt::Blank::BLANK,
    };
}

impl rt::Record for PixDisplayQrCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_pix_display_qr_code",
            constants: &[],
            fields: &[
                rt::Field("data", rt::OPTIONAL),
                rt::Field("expires_at", rt::OPTIONAL),
                rt::Field("hosted_instructions_url", rt::SECRET),
                rt::Field("image_url_png", rt::OPTIONAL),
                rt::Field("image_url_svg", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.data,
            1 => &self.expires_at,
            2 => &self.hosted_instructions_url,
            3 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.expires_at,
            2 => &mut self.hosted_instructions_url,
            3 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

rt::record_traits!(PixDisplayQrCode);

/// An object in `next_action.promptpay_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct PromptpayDisplayQrCode {
    /// The raw data string used to generate QR code, it should be used together with QR code library.
    pub data: String,
    /// The URL to the hosted PromptPay instructions page, which allows customers to view the PromptPay
    /// QR code.
    pub hosted_instructions_url: String,
    /// The PNG path used to render the QR code, can be used as the source in an HTML img tag
    pub image_url_png: String,
    /// The SVG path used to render the QR code, can be used as the source in an HTML img tag
    pub image_url_svg: String,
}

impl rt::Blank for PromptpayDisplayQrCode {
    const BLANK: Self = Self {
        data: rt::Blank::BLANK,
        hosted_instructions_url: rt::Blank::BLANK,
        image_url_png: rt::Blank::BLANK,
        image_url_svg: rt::Blank::BLANK,
    };
}

impl rt::Record for PromptpayDisplayQrCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_promptpay_display_qr_code",
            constants: &[],
            fields: &[
                rt::Field("data", rt::REQUIRED),
                rt::Field("hosted_instructions_url", rt::REQUIRED | rt::SECRET),
                rt::Field("image_url_png", rt::REQUIRED),
                rt::Field("image_url_svg", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.data,
            1 => &self.hosted_instructions_url,
            2 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.hosted_instructions_url,
            2 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

rt::record_traits!(PromptpayDisplayQrCode);

/// An object in `next_action.redirect_to_url` of [`PaymentIntent`](crate::PaymentIntent) and `next_action.redirect_to_url` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct RedirectToUrl {
    /// If the customer does not exit their browser while authenticating, they will be redirected to
    /// this specified URL after completion.
    pub return_url: Option<String>,
    /// The URL you must redirect your customer to in order to authenticate the payment.
    pub url: Option<String>,
}

impl rt::Blank for RedirectToUrl {
    const BLANK: Self = Self {
        return_url: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for RedirectToUrl {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_redirect_to_url | setup_intent_next_action_redirect_to_url",
            constants: &[],
            fields: &[
                rt::Field("return_url", rt::NULLABLE),
                rt::Field("url", rt::NULLABLE | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.return_url,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.return_url,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(RedirectToUrl);

/// An object in `next_action.swish_handle_redirect_or_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct SwishHandleRedirectOrDisplayQrCode {
    /// The URL to the hosted Swish instructions page, which allows customers to view the QR code.
    pub hosted_instructions_url: String,
    pub qr_code: rt::Part<swish_handle_redirect_or_display_qr_code::QrCode>,
}

impl rt::Record for SwishHandleRedirectOrDisplayQrCode {
    fn blank() -> Self {
        Self {
            hosted_instructions_url: rt::blank(),
            qr_code: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_swish_handle_redirect_or_display_qr_code",
            constants: &[],
            fields: &[
                rt::Field("hosted_instructions_url", rt::REQUIRED | rt::SECRET),
                rt::Field("qr_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.hosted_instructions_url,
            _ => &self.qr_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.hosted_instructions_url,
            _ => &mut self.qr_code,
        }
    }
}

rt::record_traits!(SwishHandleRedirectOrDisplayQrCode);

/// An object in `next_action.upi_handle_redirect_or_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent) and `next_action.upi_handle_redirect_or_display_qr_code` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpiHandleRedirectOrDisplayQrCode {
    /// The URL to the hosted UPI instructions page, which allows customers to view the QR code.
    pub hosted_instructions_url: String,
    pub qr_code: cashapp_handle_redirect_or_display_qr_code::QrCode,
}

impl rt::Blank for UpiHandleRedirectOrDisplayQrCode {
    const BLANK: Self = Self {
        hosted_instructions_url: rt::Blank::BLANK,
        qr_code: rt::Blank::BLANK,
    };
}

impl rt::Record for UpiHandleRedirectOrDisplayQrCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_upi_handle_redirect_or_display_qr_code",
            constants: &[],
            fields: &[
                rt::Field("hosted_instructions_url", rt::REQUIRED | rt::SECRET),
                rt::Field("qr_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.hosted_instructions_url,
            _ => &self.qr_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.hosted_instructions_url,
            _ => &mut self.qr_code,
        }
    }
}

rt::record_traits!(UpiHandleRedirectOrDisplayQrCode);

/// An object in `next_action.verify_with_microdeposits` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerifyWithMicrodeposits {
    /// The timestamp when the microdeposits are expected to land.
    pub arrival_date: rt::Timestamp,
    /// The URL for the hosted verification page, which allows customers to verify their bank account.
    pub hosted_verification_url: String,
    /// The type of the microdeposit sent to the customer. Used to distinguish between different
    /// verification methods.
    pub microdeposit_type: Option<verify_with_microdeposits::MicrodepositType>,
}

impl rt::Blank for VerifyWithMicrodeposits {
    const BLANK: Self = Self {
        arrival_date: rt::Blank::BLANK,
        hosted_verification_url: rt::Blank::BLANK,
        microdeposit_type: rt::Blank::BLANK,
    };
}

impl rt::Record for VerifyWithMicrodeposits {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_verify_with_microdeposits",
            constants: &[],
            fields: &[
                rt::Field("arrival_date", rt::REQUIRED),
                rt::Field("hosted_verification_url", rt::REQUIRED | rt::SECRET),
                rt::Field("microdeposit_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.arrival_date,
            1 => &self.hosted_verification_url,
            _ => &self.microdeposit_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.arrival_date,
            1 => &mut self.hosted_verification_url,
            _ => &mut self.microdeposit_type,
        }
    }
}

rt::record_traits!(VerifyWithMicrodeposits);

/// An object in `next_action.wechat_pay_display_qr_code` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatPayDisplayQrCode {
    /// The data being used to generate QR code
    pub data: String,
    /// The URL to the hosted WeChat Pay instructions page, which allows customers to view the WeChat
    /// Pay QR code.
    pub hosted_instructions_url: String,
    /// The base64 image data for a pre-generated QR code
    pub image_data_url: String,
    /// The image_url_png string used to render QR code
    pub image_url_png: String,
    /// The image_url_svg string used to render QR code
    pub image_url_svg: String,
}

impl rt::Blank for WechatPayDisplayQrCode {
    const BLANK: Self = Self {
        data: rt::Blank::BLANK,
        hosted_instructions_url: rt::Blank::BLANK,
        image_data_url: rt::Blank::BLANK,
        image_url_png: rt::Blank::BLANK,
        image_url_svg: rt::Blank::BLANK,
    };
}

impl rt::Record for WechatPayDisplayQrCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_wechat_pay_display_qr_code",
            constants: &[],
            fields: &[
                rt::Field("data", rt::REQUIRED),
                rt::Field("hosted_instructions_url", rt::REQUIRED | rt::SECRET),
                rt::Field("image_data_url", rt::REQUIRED),
                rt::Field("image_url_png", rt::REQUIRED),
                rt::Field("image_url_svg", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.data,
            1 => &self.hosted_instructions_url,
            2 => &self.image_data_url,
            3 => &self.image_url_png,
            _ => &self.image_url_svg,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.data,
            1 => &mut self.hosted_instructions_url,
            2 => &mut self.image_data_url,
            3 => &mut self.image_url_png,
            _ => &mut self.image_url_svg,
        }
    }
}

rt::record_traits!(WechatPayDisplayQrCode);

/// An object in `next_action.wechat_pay_redirect_to_android_app` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatPayRedirectToAndroidApp {
    /// app_id is the APP ID registered on WeChat open platform
    pub app_id: String,
    /// nonce_str is a random string
    pub nonce_str: String,
    /// package is static value
    pub package: String,
    /// an unique merchant ID assigned by WeChat Pay
    pub partner_id: String,
    /// an unique trading ID assigned by WeChat Pay
    pub prepay_id: String,
    /// A signature
    pub sign: String,
    /// Specifies the current time in epoch format
    pub timestamp: String,
}

impl rt::Blank for WechatPayRedirectToAndroidApp {
    const BLANK: Self = Self {
        app_id: rt::Blank::BLANK,
        nonce_str: rt::Blank::BLANK,
        package: rt::Blank::BLANK,
        partner_id: rt::Blank::BLANK,
        prepay_id: rt::Blank::BLANK,
        sign: rt::Blank::BLANK,
        timestamp: rt::Blank::BLANK,
    };
}

impl rt::Record for WechatPayRedirectToAndroidApp {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_wechat_pay_redirect_to_android_app",
            constants: &[],
            fields: &[
                rt::Field("app_id", rt::REQUIRED),
                rt::Field("nonce_str", rt::REQUIRED),
                rt::Field("package", rt::REQUIRED),
                rt::Field("partner_id", rt::REQUIRED),
                rt::Field("prepay_id", rt::REQUIRED),
                rt::Field("sign", rt::REQUIRED),
                rt::Field("timestamp", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.app_id,
            1 => &self.nonce_str,
            2 => &self.package,
            3 => &self.partner_id,
            4 => &self.prepay_id,
            5 => &self.sign,
            _ => &self.timestamp,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.app_id,
            1 => &mut self.nonce_str,
            2 => &mut self.package,
            3 => &mut self.partner_id,
            4 => &mut self.prepay_id,
            5 => &mut self.sign,
            _ => &mut self.timestamp,
        }
    }
}

rt::record_traits!(WechatPayRedirectToAndroidApp);

/// An object in `next_action.wechat_pay_redirect_to_ios_app` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct WechatPayRedirectToIosApp {
    /// An universal link that redirect to WeChat Pay app
    pub native_url: String,
}

impl rt::Blank for WechatPayRedirectToIosApp {
    const BLANK: Self = Self {
        native_url: rt::Blank::BLANK,
    };
}

impl rt::Record for WechatPayRedirectToIosApp {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_intent_next_action_wechat_pay_redirect_to_ios_app",
            constants: &[],
            fields: &[rt::Field("native_url", rt::REQUIRED | rt::SECRET)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.native_url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.native_url
    }
}

rt::record_traits!(WechatPayRedirectToIosApp);
