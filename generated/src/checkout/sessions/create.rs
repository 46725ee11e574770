// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).

#[cfg(feature = "checkout-sessions")]
pub mod after_expiration;
#[cfg(feature = "checkout-sessions")]
pub mod automatic_tax;
#[cfg(feature = "checkout-sessions")]
pub mod branding_settings;
#[cfg(feature = "checkout-sessions")]
pub mod consent_collection;
#[cfg(feature = "checkout-sessions")]
pub mod custom_field;
#[cfg(feature = "checkout-sessions")]
pub use crate::payment_links::create::custom_text;
#[cfg(feature = "checkout-sessions")]
pub mod customer_update;
#[cfg(feature = "checkout-sessions")]
pub mod invoice_creation;
#[cfg(feature = "checkout-sessions")]
pub mod line_item;
#[cfg(feature = "checkout-sessions")]
pub use crate::payment_links::create::name_collection;
#[cfg(feature = "checkout-sessions")]
pub mod optional_item;
#[cfg(feature = "checkout-sessions")]
pub mod payment_intent_data;
#[cfg(feature = "checkout-sessions")]
pub mod payment_method_data;
#[cfg(feature = "checkout-sessions")]
pub mod payment_method_options;
#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::permissions;
#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::saved_payment_method_options;
#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::shipping_address_collection;
#[cfg(feature = "checkout-sessions")]
pub mod shipping_option;
#[cfg(feature = "checkout-sessions")]
pub mod subscription_data;
#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::tax_id_collection;
#[cfg(feature = "checkout-sessions")]
pub mod wallet_options;

#[cfg(feature = "checkout-sessions")]
pub use crate::checkout_session::{
    BillingAddressCollection, CustomerCreation, Locale, Mode, OriginContext,
    PaymentMethodCollection, RedirectOnCompletion, SubmitType, UiMode,
};

#[cfg(feature = "checkout-sessions")]
pub use crate::payment_intent::ExcludedPaymentMethodType;

#[cfg(feature = "checkout-sessions")]
pub use crate::payment_links::create::{
    CustomField, CustomText, ManagedPayments, NameCollection, OptionalItem,
    PhoneNumberCollection, ShippingAddressCollection,
};

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Settings for price localization with
    /// [Adaptive Pricing](https://docs.stripe.com/payments/checkout/adaptive-pricing).
    ///
    /// Parameters for `adaptive_pricing` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct AdaptivePricing;
}

#[cfg(feature = "checkout-sessions")]
impl AdaptivePricing {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for AdaptivePricing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Configure actions after a Checkout Session has expired. You can't set this parameter if
    /// `ui_mode` is `elements`.
    ///
    /// Parameters for `after_expiration` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct AfterExpiration;
}

#[cfg(feature = "checkout-sessions")]
impl AfterExpiration {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `recovery`.
    #[inline]
    pub fn recovery(self, recovery: after_expiration::Recovery) -> Self {
        Self(self.0.with("recovery", recovery))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for AfterExpiration {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Settings for automatic tax lookup for this session and resulting payments, invoices, and
    /// subscriptions.
    ///
    /// Parameters for `automatic_tax` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct AutomaticTax;
}

#[cfg(feature = "checkout-sessions")]
impl AutomaticTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `liability`.
    #[inline]
    pub fn liability(self, liability: automatic_tax::Liability) -> Self {
        Self(self.0.with("liability", liability))
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// The branding settings for the Checkout Session. This parameter is not allowed if ui_mode is
    /// `elements`.
    ///
    /// Parameters for `branding_settings` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct BrandingSettings;
}

#[cfg(feature = "checkout-sessions")]
impl BrandingSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `background_color`.
    #[inline]
    pub fn background_color(self, background_color: impl Into<String>) -> Self {
        Self(self.0.with("background_color", rt::Value::text(background_color)))
    }

    /// Clears `background_color`: unsets what is stored.
    #[inline]
    pub fn clear_background_color(self) -> Self {
        Self(self.0.cleared("background_color"))
    }

    /// Sets `border_style`.
    #[inline]
    pub fn border_style(
        self,
        border_style: crate::checkout_session::branding_settings::BorderStyle,
    ) -> Self {
        Self(self.0.with("border_style", border_style))
    }

    /// Clears `border_style`: unsets what is stored.
    #[inline]
    pub fn clear_border_style(self) -> Self {
        Self(self.0.cleared("border_style"))
    }

    /// Sets `button_color`.
    #[inline]
    pub fn button_color(self, button_color: impl Into<String>) -> Self {
        Self(self.0.with("button_color", rt::Value::text(button_color)))
    }

    /// Clears `button_color`: unsets what is stored.
    #[inline]
    pub fn clear_button_color(self) -> Self {
        Self(self.0.cleared("button_color"))
    }

    /// Sets `display_name`.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", rt::Value::text(display_name)))
    }

    /// Sets `font_family`.
    #[inline]
    pub fn font_family(self, font_family: branding_settings::FontFamily) -> Self {
        Self(self.0.with("font_family", font_family))
    }

    /// Clears `font_family`: unsets what is stored.
    #[inline]
    pub fn clear_font_family(self) -> Self {
        Self(self.0.cleared("font_family"))
    }

    /// Sets `icon`.
    #[inline]
    pub fn icon(self, icon: branding_settings::Icon) -> Self {
        Self(self.0.with("icon", icon))
    }

    /// Sets `logo`.
    #[inline]
    pub fn logo(self, logo: branding_settings::Logo) -> Self {
        Self(self.0.with("logo", logo))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for BrandingSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Configure fields for the Checkout Session to gather active consent from customers.
    ///
    /// Parameters for `consent_collection` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct ConsentCollection;
}

#[cfg(feature = "checkout-sessions")]
impl ConsentCollection {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `payment_method_reuse_agreement`.
    #[inline]
    pub fn payment_method_reuse_agreement(
        self,
        payment_method_reuse_agreement: consent_collection::PaymentMethodReuseAgreement,
    ) -> Self {
        Self(
            self.0.with("payment_method_reuse_agreement", payment_method_reuse_agreement),
        )
    }

    /// Sets `promotions`.
    #[inline]
    pub fn promotions(
        self,
        promotions: crate::checkout_session::consent_collection::Promotions,
    ) -> Self {
        Self(self.0.with("promotions", promotions))
    }

    /// Sets `terms_of_service`.
    #[inline]
    pub fn terms_of_service(
        self,
        terms_of_service: crate::checkout_session::consent_collection::TermsOfService,
    ) -> Self {
        Self(self.0.with("terms_of_service", terms_of_service))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for ConsentCollection {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Controls what fields on Customer can be updated by the Checkout Session. Can only be provided
    /// when `customer` is provided.
    ///
    /// Parameters for `customer_update` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct CustomerUpdate;
}

#[cfg(feature = "checkout-sessions")]
impl CustomerUpdate {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: customer_update::Address) -> Self {
        Self(self.0.with("address", address))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: customer_update::Name) -> Self {
        Self(self.0.with("name", name))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: customer_update::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for CustomerUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Parameters for `discounts[]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and `flow_data[subscription_update_confirm][discounts][]` of [`billing_portal::sessions::create`](fn@crate::billing_portal::sessions::create).
    pub struct Discount;
}

impl Discount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `coupon`.
    #[inline]
    pub fn coupon(self, coupon: impl Into<crate::ids::CouponId>) -> Self {
        let coupon: crate::ids::CouponId = coupon.into();
        Self(self.0.with("coupon", coupon))
    }

    /// Sets `promotion_code`.
    #[inline]
    pub fn promotion_code(
        self,
        promotion_code: impl Into<crate::ids::PromotionCodeId>,
    ) -> Self {
        let promotion_code: crate::ids::PromotionCodeId = promotion_code.into();
        Self(self.0.with("promotion_code", promotion_code))
    }
}

impl Default for Discount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Generate a post-purchase Invoice for one-time payments.
    ///
    /// Parameters for `invoice_creation` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct InvoiceCreation;
}

#[cfg(feature = "checkout-sessions")]
impl InvoiceCreation {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `invoice_data`.
    #[inline]
    pub fn invoice_data(self, invoice_data: invoice_creation::InvoiceData) -> Self {
        Self(self.0.with("invoice_data", invoice_data))
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Parameters for `line_items[]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct LineItem;
}

#[cfg(feature = "checkout-sessions")]
impl LineItem {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        self,
        adjustable_quantity: crate::payment_links::create::line_item::AdjustableQuantity,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }

    /// Sets `dynamic_tax_rates`.
    #[inline]
    pub fn dynamic_tax_rates(
        self,
        dynamic_tax_rates: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "dynamic_tax_rates",
                    rt::Value::list(dynamic_tax_rates.into_iter().map(rt::Value::text)),
                ),
        )
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<crate::ids::PriceId>) -> Self {
        let price: crate::ids::PriceId = price.into();
        Self(self.0.with("price", price))
    }

    /// Sets `price_data`.
    #[inline]
    pub fn price_data(
        self,
        price_data: crate::payment_links::create::line_item::PriceData,
    ) -> Self {
        Self(self.0.with("price_data", price_data))
    }

    /// Sets `quantity`.
    #[inline]
    pub fn quantity(self, quantity: i64) -> Self {
        Self(self.0.with("quantity", quantity))
    }

    /// Sets `tax_rates`.
    #[inline]
    pub fn tax_rates(
        self,
        tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "tax_rates",
                    rt::Value::list(
                        tax_rates.into_iter().map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for LineItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    ///
    /// Parameters for `payment_intent_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct PaymentIntentData;
}

#[cfg(feature = "checkout-sessions")]
impl PaymentIntentData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `application_fee_amount`.
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// Sets `capture_method`.
    #[inline]
    pub fn capture_method(
        self,
        capture_method: crate::payment_intent::CaptureMethod,
    ) -> Self {
        Self(self.0.with("capture_method", capture_method))
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Sets `receipt_email`.
    #[inline]
    pub fn receipt_email(self, receipt_email: impl Into<String>) -> Self {
        Self(self.0.with("receipt_email", rt::Value::text(receipt_email)))
    }

    /// Sets `setup_future_usage`.
    #[inline]
    pub fn setup_future_usage(
        self,
        setup_future_usage: payment_intent_data::SetupFutureUsage,
    ) -> Self {
        Self(self.0.with("setup_future_usage", setup_future_usage))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: payment_intent_data::Shipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Sets `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// Sets `statement_descriptor_suffix`.
    #[inline]
    pub fn statement_descriptor_suffix(
        self,
        statement_descriptor_suffix: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "statement_descriptor_suffix",
                    rt::Value::text(statement_descriptor_suffix),
                ),
        )
    }

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(
        self,
        transfer_data: crate::invoices::create::TransferData,
    ) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Sets `transfer_group`.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for PaymentIntentData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// This parameter allows you to set some attributes on the payment method created during a Checkout
    /// session.
    ///
    /// Parameters for `payment_method_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct PaymentMethodData;
}

#[cfg(feature = "checkout-sessions")]
impl PaymentMethodData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `allow_redisplay`.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: crate::card::AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for PaymentMethodData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Payment-method-specific configuration.
    ///
    /// Parameters for `payment_method_options` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct PaymentMethodOptions;
}

#[cfg(feature = "checkout-sessions")]
impl PaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(self, acss_debit: payment_method_options::AcssDebit) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(self, affirm: payment_method_options::Affirm) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        self,
        afterpay_clearpay: payment_method_options::AfterpayClearpay,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(self, alipay: payment_method_options::Alipay) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(self, alma: payment_method_options::Alma) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(self, amazon_pay: payment_method_options::AmazonPay) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(
        self,
        au_becs_debit: payment_method_options::AuBecsDebit,
    ) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(self, bacs_debit: payment_method_options::BacsDebit) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(self, bancontact: payment_method_options::Bancontact) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(self, billie: payment_method_options::Billie) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(self, boleto: payment_method_options::Boleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: payment_method_options::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(self, cashapp: payment_method_options::Cashapp) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(self, crypto: payment_method_options::Crypto) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        self,
        customer_balance: payment_method_options::CustomerBalance,
    ) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// Sets `demo_pay`.
    #[inline]
    pub fn demo_pay(self, demo_pay: payment_method_options::DemoPay) -> Self {
        Self(self.0.with("demo_pay", demo_pay))
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(self, eps: payment_method_options::Eps) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(self, fpx: payment_method_options::Fpx) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// Sets `giropay`.
    #[inline]
    pub fn giropay(self, giropay: payment_method_options::Giropay) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(self, grabpay: payment_method_options::Grabpay) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(self, ideal: payment_method_options::Ideal) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(self, kakao_pay: payment_method_options::KakaoPay) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: payment_method_options::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(self, konbini: payment_method_options::Konbini) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(self, kr_card: payment_method_options::KrCard) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(self, link: payment_method_options::Link) -> Self {
        Self(self.0.with("link", link))
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(self, mobilepay: payment_method_options::Mobilepay) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(self, multibanco: payment_method_options::Multibanco) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(self, naver_pay: payment_method_options::NaverPay) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// Sets `oxxo`.
    #[inline]
    pub fn oxxo(self, oxxo: payment_method_options::Oxxo) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(self, p24: payment_method_options::P24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(
        self,
        pay_by_bank: crate::payment_intents::create::payment_method_options::PayByBank,
    ) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(self, payco: payment_method_options::Payco) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(self, paynow: payment_method_options::Paynow) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(self, paypal: payment_method_options::Paypal) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: payment_method_options::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(self, pix: payment_method_options::Pix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(self, revolut_pay: payment_method_options::RevolutPay) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(self, samsung_pay: payment_method_options::SamsungPay) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(self, satispay: payment_method_options::Satispay) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(self, scalapay: payment_method_options::Scalapay) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(self, sepa_debit: payment_method_options::SepaDebit) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(self, sofort: payment_method_options::Sofort) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(self, swish: payment_method_options::Swish) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(self, twint: payment_method_options::Twint) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: payment_method_options::Upi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: payment_method_options::UsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(self, wechat_pay: payment_method_options::WechatPay) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for PaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
/// The values of `payment_method_types[]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
#[non_exhaustive]
pub enum PaymentMethodType {
    /// `acss_debit`
    AcssDebit,
    /// `affirm`
    Affirm,
    /// `afterpay_clearpay`
    AfterpayClearpay,
    /// `alipay`
    Alipay,
    /// `alma`
    Alma,
    /// `amazon_pay`
    AmazonPay,
    /// `au_becs_debit`
    AuBecsDebit,
    /// `bacs_debit`
    BacsDebit,
    /// `bancontact`
    Bancontact,
    /// `billie`
    Billie,
    /// `bizum`
    Bizum,
    /// `blik`
    Blik,
    /// `boleto`
    Boleto,
    /// `card`
    Card,
    /// `cashapp`
    Cashapp,
    /// `crypto`
    Crypto,
    /// `customer_balance`
    CustomerBalance,
    /// `eps`
    Eps,
    /// `fpx`
    Fpx,
    /// `giropay`
    Giropay,
    /// `grabpay`
    Grabpay,
    /// `ideal`
    Ideal,
    /// `kakao_pay`
    KakaoPay,
    /// `klarna`
    Klarna,
    /// `konbini`
    Konbini,
    /// `kr_card`
    KrCard,
    /// `link`
    Link,
    /// `mb_way`
    MbWay,
    /// `mobilepay`
    Mobilepay,
    /// `multibanco`
    Multibanco,
    /// `naver_pay`
    NaverPay,
    /// `nz_bank_account`
    NzBankAccount,
    /// `oxxo`
    Oxxo,
    /// `p24`
    P24,
    /// `pay_by_bank`
    PayByBank,
    /// `payco`
    Payco,
    /// `paynow`
    Paynow,
    /// `paypal`
    Paypal,
    /// `payto`
    Payto,
    /// `pix`
    Pix,
    /// `promptpay`
    Promptpay,
    /// `revolut_pay`
    RevolutPay,
    /// `samsung_pay`
    SamsungPay,
    /// `satispay`
    Satispay,
    /// `scalapay`
    Scalapay,
    /// `sepa_debit`
    SepaDebit,
    /// `sofort`
    Sofort,
    /// `sunbit`
    Sunbit,
    /// `swish`
    Swish,
    /// `twint`
    Twint,
    /// `upi`
    Upi,
    /// `us_bank_account`
    UsBankAccount,
    /// `wechat_pay`
    WechatPay,
    /// `zip`
    Zip,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "checkout-sessions")]
rt::open_enum!(PaymentMethodType {
    AcssDebit = "acss_debit",
    Affirm = "affirm",
    AfterpayClearpay = "afterpay_clearpay",
    Alipay = "alipay",
    Alma = "alma",
    AmazonPay = "amazon_pay",
    AuBecsDebit = "au_becs_debit",
    BacsDebit = "bacs_debit",
    Bancontact = "bancontact",
    Billie = "billie",
    Bizum = "bizum",
    Blik = "blik",
    Boleto = "boleto",
    Card = "card",
    Cashapp = "cashapp",
    Crypto = "crypto",
    CustomerBalance = "customer_balance",
    Eps = "eps",
    Fpx = "fpx",
    Giropay = "giropay",
    Grabpay = "grabpay",
    Ideal = "ideal",
    KakaoPay = "kakao_pay",
    Klarna = "klarna",
    Konbini = "konbini",
    KrCard = "kr_card",
    Link = "link",
    MbWay = "mb_way",
    Mobilepay = "mobilepay",
    Multibanco = "multibanco",
    NaverPay = "naver_pay",
    NzBankAccount = "nz_bank_account",
    Oxxo = "oxxo",
    P24 = "p24",
    PayByBank = "pay_by_bank",
    Payco = "payco",
    Paynow = "paynow",
    Paypal = "paypal",
    Payto = "payto",
    Pix = "pix",
    Promptpay = "promptpay",
    RevolutPay = "revolut_pay",
    SamsungPay = "samsung_pay",
    Satispay = "satispay",
    Scalapay = "scalapay",
    SepaDebit = "sepa_debit",
    Sofort = "sofort",
    Sunbit = "sunbit",
    Swish = "swish",
    Twint = "twint",
    Upi = "upi",
    UsBankAccount = "us_bank_account",
    WechatPay = "wechat_pay",
    Zip = "zip",
});

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// This property is used to set up permissions for various actions (e.g., update) on the
    /// CheckoutSession object. Can only be set when creating `embedded` or `custom` sessions.
    ///
    /// For specific permissions, please refer to their dedicated subsections, such as
    /// `permissions.update_shipping_details`.
    ///
    /// Parameters for `permissions` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Permissions;
}

#[cfg(feature = "checkout-sessions")]
impl Permissions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `update_shipping_details`.
    #[inline]
    pub fn update_shipping_details(
        self,
        update_shipping_details: crate::checkout_session::permissions::UpdateShippingDetails,
    ) -> Self {
        Self(self.0.with("update_shipping_details", update_shipping_details))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for Permissions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Controls saved payment method settings for the session. Only available in `payment` and
    /// `subscription` mode.
    ///
    /// Parameters for `saved_payment_method_options` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct SavedPaymentMethodOptions;
}

#[cfg(feature = "checkout-sessions")]
impl SavedPaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `allow_redisplay_filters`.
    #[inline]
    pub fn allow_redisplay_filters(
        self,
        allow_redisplay_filters: impl IntoIterator<
            Item = crate::checkout_session::saved_payment_method_options::AllowRedisplayFilter,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "allow_redisplay_filters",
                    rt::Value::list(allow_redisplay_filters),
                ),
        )
    }

    /// Sets `payment_method_remove`.
    #[inline]
    pub fn payment_method_remove(
        self,
        payment_method_remove: crate::checkout_session::saved_payment_method_options::PaymentMethodRemove,
    ) -> Self {
        Self(self.0.with("payment_method_remove", payment_method_remove))
    }

    /// Sets `payment_method_save`.
    #[inline]
    pub fn payment_method_save(
        self,
        payment_method_save: crate::checkout_session::saved_payment_method_options::PaymentMethodSave,
    ) -> Self {
        Self(self.0.with("payment_method_save", payment_method_save))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for SavedPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// A subset of parameters to be passed to SetupIntent creation for Checkout Sessions in `setup`
    /// mode.
    ///
    /// Parameters for `setup_intent_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct SetupIntentData;
}

#[cfg(feature = "checkout-sessions")]
impl SetupIntentData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for SetupIntentData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Parameters for `shipping_options[]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and `shipping_options[]` of [`checkout::sessions::update`](fn@crate::checkout::sessions::update).
    pub struct ShippingOption;
}

#[cfg(feature = "checkout-sessions")]
impl ShippingOption {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(
        self,
        shipping_rate: impl Into<crate::ids::ShippingRateId>,
    ) -> Self {
        let shipping_rate: crate::ids::ShippingRateId = shipping_rate.into();
        Self(self.0.with("shipping_rate", shipping_rate))
    }

    /// Sets `shipping_rate_data`.
    #[inline]
    pub fn shipping_rate_data(
        self,
        shipping_rate_data: shipping_option::ShippingRateData,
    ) -> Self {
        Self(self.0.with("shipping_rate_data", shipping_rate_data))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for ShippingOption {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// A subset of parameters to be passed to subscription creation for Checkout Sessions in
    /// `subscription` mode.
    ///
    /// Parameters for `subscription_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct SubscriptionData;
}

#[cfg(feature = "checkout-sessions")]
impl SubscriptionData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `application_fee_percent`.
    #[inline]
    pub fn application_fee_percent(self, application_fee_percent: f64) -> Self {
        Self(self.0.with("application_fee_percent", application_fee_percent))
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: impl Into<rt::Timestamp>,
    ) -> Self {
        let billing_cycle_anchor: rt::Timestamp = billing_cycle_anchor.into();
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Sets `billing_mode`.
    #[inline]
    pub fn billing_mode(self, billing_mode: subscription_data::BillingMode) -> Self {
        Self(self.0.with("billing_mode", billing_mode))
    }

    /// Sets `default_tax_rates`.
    #[inline]
    pub fn default_tax_rates(
        self,
        default_tax_rates: impl IntoIterator<Item = impl Into<crate::ids::TaxRateId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "default_tax_rates",
                    rt::Value::list(
                        default_tax_rates
                            .into_iter()
                            .map(Into::<crate::ids::TaxRateId>::into),
                    ),
                ),
        )
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Sets `invoice_settings`.
    #[inline]
    pub fn invoice_settings(
        self,
        invoice_settings: subscription_data::InvoiceSettings,
    ) -> Self {
        Self(self.0.with("invoice_settings", invoice_settings))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `on_behalf_of`.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Sets `pending_invoice_item_interval`.
    #[inline]
    pub fn pending_invoice_item_interval(
        self,
        pending_invoice_item_interval: crate::subscriptions::create::PendingInvoiceItemInterval,
    ) -> Self {
        Self(self.0.with("pending_invoice_item_interval", pending_invoice_item_interval))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(
        self,
        proration_behavior: subscription_data::ProrationBehavior,
    ) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// Sets `transfer_data`.
    #[inline]
    pub fn transfer_data(
        self,
        transfer_data: crate::subscriptions::create::TransferData,
    ) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Sets `trial_end`.
    #[inline]
    pub fn trial_end(self, trial_end: impl Into<rt::Timestamp>) -> Self {
        let trial_end: rt::Timestamp = trial_end.into();
        Self(self.0.with("trial_end", trial_end))
    }

    /// Sets `trial_period_days`.
    #[inline]
    pub fn trial_period_days(self, trial_period_days: i64) -> Self {
        Self(self.0.with("trial_period_days", trial_period_days))
    }

    /// Sets `trial_settings`.
    #[inline]
    pub fn trial_settings(
        self,
        trial_settings: crate::subscriptions::create::TrialSettings,
    ) -> Self {
        Self(self.0.with("trial_settings", trial_settings))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for SubscriptionData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Controls tax ID collection during checkout.
    ///
    /// Parameters for `tax_id_collection` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct TaxIdCollection;
}

#[cfg(feature = "checkout-sessions")]
impl TaxIdCollection {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `required`.
    #[inline]
    pub fn required(
        self,
        required: crate::checkout_session::tax_id_collection::Required,
    ) -> Self {
        Self(self.0.with("required", required))
    }
}

#[cfg(feature = "checkout-sessions")]
rt::params! {
    /// Wallet-specific configuration.
    ///
    /// Parameters for `wallet_options` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct WalletOptions;
}

#[cfg(feature = "checkout-sessions")]
impl WalletOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `link`.
    #[inline]
    pub fn link(self, link: wallet_options::Link) -> Self {
        Self(self.0.with("link", link))
    }
}

#[cfg(feature = "checkout-sessions")]
impl Default for WalletOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
