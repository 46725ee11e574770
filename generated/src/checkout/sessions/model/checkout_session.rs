// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Currency, Expand, Expandable, Field, List, Metadata, NULLABLE,
    OPTIONAL, Part, Place, REQUIRED, Record, Resource, SECRET, Shape, Timestamp, blank,
    boxed, debug,
};
use crate::{
    AccountId, BillingAddressCollection, CheckoutSessionId,
    CheckoutSessionPaymentMethodOptions, CheckoutSessionWalletOptions, CouponId,
    CustomerCreation, CustomerId, InvoiceId, Item, ItemId, OriginContext,
    PaymentFlowsPaymentIntentPresentmentDetails, PaymentIntentId, PaymentLinkId,
    PaymentMethodCollection, PaymentMethodConfigBizPaymentMethodConfigurationDetails,
    PaymentPagesCheckoutSessionAdaptivePricing,
    PaymentPagesCheckoutSessionAfterExpiration, PaymentPagesCheckoutSessionAutomaticTax,
    PaymentPagesCheckoutSessionBrandingSettings,
    PaymentPagesCheckoutSessionCollectedInformation, PaymentPagesCheckoutSessionConsent,
    PaymentPagesCheckoutSessionConsentCollection,
    PaymentPagesCheckoutSessionCurrencyConversion,
    PaymentPagesCheckoutSessionCustomFields, PaymentPagesCheckoutSessionCustomText,
    PaymentPagesCheckoutSessionCustomerDetails, PaymentPagesCheckoutSessionDiscount,
    PaymentPagesCheckoutSessionInvoiceCreation,
    PaymentPagesCheckoutSessionManagedPayments,
    PaymentPagesCheckoutSessionNameCollection, PaymentPagesCheckoutSessionOptionalItem,
    PaymentPagesCheckoutSessionPermissions,
    PaymentPagesCheckoutSessionPhoneNumberCollection,
    PaymentPagesCheckoutSessionSavedPaymentMethodOptions,
    PaymentPagesCheckoutSessionShippingAddressCollection,
    PaymentPagesCheckoutSessionShippingCost, PaymentPagesCheckoutSessionShippingOption,
    PaymentPagesCheckoutSessionTaxIdCollection, PaymentPagesCheckoutSessionTotalDetails,
    PromotionCodeId, RedirectOnCompletion, SetupIntentId, ShippingRateId, SubmitType,
    SubscriptionId, TaxIdId, UiMode,
};

/// A Checkout Session represents your customer's session as they pay for one-time purchases or
/// subscriptions through [Checkout](https://docs.stripe.com/payments/checkout) or
/// [Payment Links](https://docs.stripe.com/payments/payment-links). We recommend creating a new
/// Session each time your customer attempts to pay.
///
/// Once payment is successful, the Checkout Session will contain a reference to the
/// [Customer](https://docs.stripe.com/api/customers), and either the successful
/// [PaymentIntent](https://docs.stripe.com/api/payment_intents) or an active
/// [Subscription](https://docs.stripe.com/api/subscriptions).
///
/// You can create a Checkout Session on your server and redirect to its URL to begin Checkout.
///
/// Related guide: [Checkout quickstart](https://docs.stripe.com/checkout/quickstart)
///
/// The schema `checkout.session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSession {
    /// Settings for price localization with
    /// [Adaptive Pricing](https://docs.stripe.com/payments/checkout/adaptive-pricing).
    pub adaptive_pricing: Option<Part<PaymentPagesCheckoutSessionAdaptivePricing>>,
    /// When set, provides configuration for actions to take if this Checkout Session expires.
    pub after_expiration: Option<Part<PaymentPagesCheckoutSessionAfterExpiration>>,
    /// Enables user redeemable promotion codes.
    pub allow_promotion_codes: Option<bool>,
    /// Total of all items before discounts or taxes are applied.
    pub amount_subtotal: Option<i64>,
    /// Total of all items after discounts and taxes are applied.
    pub amount_total: Option<i64>,
    pub automatic_tax: PaymentPagesCheckoutSessionAutomaticTax,
    /// Describes whether Checkout should collect the customer's billing address. Defaults to `auto`.
    pub billing_address_collection: Option<BillingAddressCollection>,
    /// If set, Checkout displays a back button and customers will be directed to this URL if they
    /// decide to cancel payment and return to your website.
    pub cancel_url: Option<String>,
    /// A unique string to reference the Checkout Session. This can be a customer ID, a cart ID, or
    /// similar, and can be used to reconcile the Session with your internal systems.
    pub client_reference_id: Option<String>,
    /// The client secret of your Checkout Session. Applies to Checkout Sessions with
    /// `ui_mode: embedded_page` or `ui_mode: elements`. For `ui_mode: embedded_page`, the client secret
    /// is to be used when initializing Stripe.js embedded checkout. For `ui_mode: elements`, use the
    /// client secret with [initCheckout](https://docs.stripe.com/js/custom_checkout/init) on your front
    /// end.
    pub client_secret: Option<String>,
    /// Information about the customer collected within the Checkout Session.
    pub collected_information: Option<
        Part<PaymentPagesCheckoutSessionCollectedInformation>,
    >,
    /// Results of `consent_collection` for this session.
    pub consent: Option<Part<PaymentPagesCheckoutSessionConsent>>,
    /// When set, provides configuration for the Checkout Session to gather active consent from
    /// customers.
    pub consent_collection: Option<Part<PaymentPagesCheckoutSessionConsentCollection>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Option<Currency>,
    /// Currency conversion details for
    /// [Adaptive Pricing](https://docs.stripe.com/payments/checkout/adaptive-pricing) sessions created
    /// before 2025-03-31.
    pub currency_conversion: Option<Part<PaymentPagesCheckoutSessionCurrencyConversion>>,
    /// Collect additional information from your customer using custom fields. Up to 3 fields are
    /// supported. You can't set this parameter if `ui_mode` is `custom`.
    pub custom_fields: Vec<PaymentPagesCheckoutSessionCustomFields>,
    pub custom_text: PaymentPagesCheckoutSessionCustomText,
    /// The ID of the customer for this Session. For Checkout Sessions in `subscription` mode or
    /// Checkout Sessions with `customer_creation` set as `always` in `payment` mode, Checkout will
    /// create a new customer object based on information provided during the payment flow unless an
    /// existing customer was provided when the Session was created.
    pub customer: Option<Expandable<CustomerId>>,
    /// The ID of the account for this Session.
    pub customer_account: Option<String>,
    /// Configure whether a Checkout Session creates a Customer when the Checkout Session completes.
    pub customer_creation: Option<CustomerCreation>,
    /// The customer details including the customer's tax exempt status and the customer's tax IDs.
    /// Customer's address details are not present on Sessions in `setup` mode.
    pub customer_details: Option<Part<PaymentPagesCheckoutSessionCustomerDetails>>,
    /// If provided, this value will be used when the Customer object is created. If not provided,
    /// customers will be asked to enter their email address. Use this parameter to prefill customer
    /// data if you already have an email on file. To access information about the customer once the
    /// payment flow is complete, use the `customer` attribute.
    pub customer_email: Option<String>,
    /// List of coupons and promotion codes attached to the Checkout Session.
    pub discounts: Option<Vec<PaymentPagesCheckoutSessionDiscount>>,
    /// The timestamp at which the Checkout Session will expire.
    pub expires_at: Timestamp,
    /// Unique identifier for the object.
    pub id: CheckoutSessionId,
    /// The integration identifier for this Checkout Session. Multiple Checkout Sessions can have the
    /// same integration identifier.
    pub integration_identifier: Option<String>,
    /// ID of the invoice created by the Checkout Session, if it exists.
    pub invoice: Option<Expandable<InvoiceId>>,
    /// Details on the state of invoice creation for the Checkout Session.
    pub invoice_creation: Option<Part<PaymentPagesCheckoutSessionInvoiceCreation>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The IETF language tag of the locale Checkout is displayed in. If blank or `auto`, the browser's
    /// locale is used.
    pub locale: Option<CheckoutSessionLocale>,
    /// Settings for Managed Payments for this Checkout Session and resulting
    /// [PaymentIntents](https://docs.stripe.com/api/payment_intents/object),
    /// [Invoices](https://docs.stripe.com/api/invoices/object), and
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions/object).
    pub managed_payments: Option<Part<PaymentPagesCheckoutSessionManagedPayments>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The mode of the Checkout Session.
    pub mode: CheckoutSessionMode,
    /// The optional items presented to the customer at checkout.
    pub optional_items: Option<Vec<PaymentPagesCheckoutSessionOptionalItem>>,
    /// Where the user is coming from. This informs the optimizations that are applied to the session.
    pub origin_context: Option<OriginContext>,
    /// The ID of the PaymentIntent for Checkout Sessions in `payment` mode. You can't confirm or cancel
    /// the PaymentIntent for a Checkout Session. To cancel,
    /// [expire the Checkout Session](https://docs.stripe.com/api/checkout/sessions/expire) instead.
    pub payment_intent: Option<Expandable<PaymentIntentId>>,
    /// Information about the payment method configuration used for this Checkout session if using
    /// dynamic payment methods.
    pub payment_method_configuration_details: Option<
        Part<PaymentMethodConfigBizPaymentMethodConfigurationDetails>,
    >,
    /// Payment-method-specific configuration for the PaymentIntent or SetupIntent of this
    /// CheckoutSession.
    pub payment_method_options: Option<Part<CheckoutSessionPaymentMethodOptions>>,
    /// A list of the types of payment methods (e.g. card) this Checkout Session is allowed to accept.
    pub payment_method_types: Vec<String>,
    /// The payment status of the Checkout Session, one of `paid`, `unpaid`, or `no_payment_required`.
    /// You can use this value to decide when to fulfill your customer's order.
    pub payment_status: CheckoutSessionPaymentStatus,
    /// This property is used to set up permissions for various actions (e.g., update) on the
    /// CheckoutSession object.
    ///
    /// For specific permissions, please refer to their dedicated subsections, such as
    /// `permissions.update_shipping_details`.
    pub permissions: Option<Part<PaymentPagesCheckoutSessionPermissions>>,
    /// Controls saved payment method settings for the session. Only available in `payment` and
    /// `subscription` mode.
    pub saved_payment_method_options: Option<
        Part<PaymentPagesCheckoutSessionSavedPaymentMethodOptions>,
    >,
    /// When set, provides configuration for Checkout to collect a shipping address from a customer.
    pub shipping_address_collection: Option<
        Part<PaymentPagesCheckoutSessionShippingAddressCollection>,
    >,
    /// The details of the customer cost of shipping, including the customer chosen ShippingRate.
    pub shipping_cost: Option<Part<PaymentPagesCheckoutSessionShippingCost>>,
    /// The shipping rate options applied to this Session.
    pub shipping_options: Vec<PaymentPagesCheckoutSessionShippingOption>,
    /// Tax and discount details for the computed total amount.
    pub total_details: Option<Part<PaymentPagesCheckoutSessionTotalDetails>>,
    /// Wallet-specific configuration for this Checkout Session.
    pub wallet_options: Option<Part<CheckoutSessionWalletOptions>>,
    /// More fields, apart from the others to keep this struct small, and used as if they stood in it:
    /// [`branding_settings`](CheckoutSessionRest::branding_settings),
    /// [`excluded_payment_method_types`](CheckoutSessionRest::excluded_payment_method_types),
    /// [`line_items`](CheckoutSessionRest::line_items),
    /// [`name_collection`](CheckoutSessionRest::name_collection),
    /// [`payment_link`](CheckoutSessionRest::payment_link),
    /// [`payment_method_collection`](CheckoutSessionRest::payment_method_collection),
    /// [`phone_number_collection`](CheckoutSessionRest::phone_number_collection),
    /// [`presentment_details`](CheckoutSessionRest::presentment_details),
    /// [`recovered_from`](CheckoutSessionRest::recovered_from),
    /// [`redirect_on_completion`](CheckoutSessionRest::redirect_on_completion),
    /// [`return_url`](CheckoutSessionRest::return_url),
    /// [`setup_intent`](CheckoutSessionRest::setup_intent),
    /// [`status`](CheckoutSessionRest::status),
    /// [`submit_type`](CheckoutSessionRest::submit_type),
    /// [`subscription`](CheckoutSessionRest::subscription),
    /// [`success_url`](CheckoutSessionRest::success_url),
    /// [`tax_id_collection`](CheckoutSessionRest::tax_id_collection),
    /// [`ui_mode`](CheckoutSessionRest::ui_mode),
    /// [`url`](CheckoutSessionRest::url).
    pub rest: Part<CheckoutSessionRest>,
}

impl Record for CheckoutSession {
    fn blank() -> Self {
        Self {
            adaptive_pricing: blank(),
            after_expiration: blank(),
            allow_promotion_codes: blank(),
            amount_subtotal: blank(),
            amount_total: blank(),
            automatic_tax: blank(),
            billing_address_collection: blank(),
            cancel_url: blank(),
            client_reference_id: blank(),
            client_secret: blank(),
            collected_information: blank(),
            consent: blank(),
            consent_collection: blank(),
            created: blank(),
            currency: blank(),
            currency_conversion: blank(),
            custom_fields: blank(),
            custom_text: blank(),
            customer: blank(),
            customer_account: blank(),
            customer_creation: blank(),
            customer_details: blank(),
            customer_email: blank(),
            discounts: blank(),
            expires_at: blank(),
            id: blank(),
            integration_identifier: blank(),
            invoice: blank(),
            invoice_creation: blank(),
            livemode: blank(),
            locale: blank(),
            managed_payments: blank(),
            metadata: blank(),
            mode: blank(),
            optional_items: blank(),
            origin_context: blank(),
            payment_intent: blank(),
            payment_method_configuration_details: blank(),
            payment_method_options: blank(),
            payment_method_types: blank(),
            payment_status: blank(),
            permissions: blank(),
            saved_payment_method_options: blank(),
            shipping_address_collection: blank(),
            shipping_cost: blank(),
            shipping_options: blank(),
            total_details: blank(),
            wallet_options: blank(),
            rest: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "checkout.session",
            constants: &[("object", Constant::Str("checkout.session"))],
            fields: &[
                Field("adaptive_pricing", NULLABLE),
                Field("after_expiration", NULLABLE),
                Field("allow_promotion_codes", NULLABLE),
                Field("amount_subtotal", NULLABLE),
                Field("amount_total", NULLABLE),
                Field("automatic_tax", REQUIRED),
                Field("billing_address_collection", NULLABLE),
                Field("branding_settings", OPTIONAL),
                Field("cancel_url", NULLABLE),
                Field("client_reference_id", NULLABLE),
                Field("client_secret", NULLABLE | SECRET),
                Field("collected_information", NULLABLE),
                Field("consent", NULLABLE),
                Field("consent_collection", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", NULLABLE),
                Field("currency_conversion", NULLABLE),
                Field("custom_fields", REQUIRED),
                Field("custom_text", REQUIRED),
                Field("customer", NULLABLE),
                Field("customer_account", NULLABLE),
                Field("customer_creation", NULLABLE),
                Field("customer_details", NULLABLE),
                Field("customer_email", NULLABLE),
                Field("discounts", NULLABLE),
                Field("excluded_payment_method_types", OPTIONAL),
                Field("expires_at", REQUIRED),
                Field("id", REQUIRED),
                Field("integration_identifier", NULLABLE),
                Field("invoice", NULLABLE),
                Field("invoice_creation", NULLABLE),
                Field("line_items", OPTIONAL),
                Field("livemode", REQUIRED),
                Field("locale", NULLABLE),
                Field("managed_payments", NULLABLE),
                Field("metadata", NULLABLE),
                Field("mode", REQUIRED),
                Field("name_collection", OPTIONAL),
                Field("optional_items", NULLABLE),
                Field("origin_context", NULLABLE),
                Field("payment_intent", NULLABLE),
                Field("payment_link", NULLABLE),
                Field("payment_method_collection", NULLABLE),
                Field("payment_method_configuration_details", NULLABLE),
                Field("payment_method_options", NULLABLE),
                Field("payment_method_types", REQUIRED),
                Field("payment_status", REQUIRED),
                Field("permissions", NULLABLE),
                Field("phone_number_collection", OPTIONAL),
                Field("presentment_details", OPTIONAL),
                Field("recovered_from", NULLABLE),
                Field("redirect_on_completion", OPTIONAL),
                Field("return_url", OPTIONAL),
                Field("saved_payment_method_options", NULLABLE),
                Field("setup_intent", NULLABLE),
                Field("shipping_address_collection", NULLABLE),
                Field("shipping_cost", NULLABLE),
                Field("shipping_options", REQUIRED),
                Field("status", NULLABLE),
                Field("submit_type", NULLABLE),
                Field("subscription", NULLABLE),
                Field("success_url", NULLABLE),
                Field("tax_id_collection", OPTIONAL),
                Field("total_details", NULLABLE),
                Field("ui_mode", NULLABLE),
                Field("url", NULLABLE),
                Field("wallet_options", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.adaptive_pricing,
            1 => &self.after_expiration,
            2 => &self.allow_promotion_codes,
            3 => &self.amount_subtotal,
            4 => &self.amount_total,
            5 => &self.automatic_tax,
            6 => &self.billing_address_collection,
            7 => &self.branding_settings,
            8 => &self.cancel_url,
            9 => &self.client_reference_id,
            10 => &self.client_secret,
            11 => &self.collected_information,
            12 => &self.consent,
            13 => &self.consent_collection,
            14 => &self.created,
            15 => &self.currency,
            16 => &self.currency_conversion,
            17 => &self.custom_fields,
            18 => &self.custom_text,
            19 => &self.customer,
            20 => &self.customer_account,
            21 => &self.customer_creation,
            22 => &self.customer_details,
            23 => &self.customer_email,
            24 => &self.discounts,
            25 => &self.excluded_payment_method_types,
            26 => &self.expires_at,
            27 => &self.id,
            28 => &self.integration_identifier,
            29 => &self.invoice,
            30 => &self.invoice_creation,
            31 => &self.line_items,
            32 => &self.livemode,
            33 => &self.locale,
            34 => &self.managed_payments,
            35 => &self.metadata,
            36 => &self.mode,
            37 => &self.name_collection,
            38 => &self.optional_items,
            39 => &self.origin_context,
            40 => &self.payment_intent,
            41 => &self.payment_link,
            42 => &self.payment_method_collection,
            43 => &self.payment_method_configuration_details,
            44 => &self.payment_method_options,
            45 => &self.payment_method_types,
            46 => &self.payment_status,
            47 => &self.permissions,
            48 => &self.phone_number_collection,
            49 => &self.presentment_details,
            50 => &self.recovered_from,
            51 => &self.redirect_on_completion,
            52 => &self.return_url,
            53 => &self.saved_payment_method_options,
            54 => &self.setup_intent,
            55 => &self.shipping_address_collection,
            56 => &self.shipping_cost,
            57 => &self.shipping_options,
            58 => &self.status,
            59 => &self.submit_type,
            60 => &self.subscription,
            61 => &self.success_url,
            62 => &self.tax_id_collection,
            63 => &self.total_details,
            64 => &self.ui_mode,
            65 => &self.url,
            _ => &self.wallet_options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.adaptive_pricing,
            1 => &mut self.after_expiration,
            2 => &mut self.allow_promotion_codes,
            3 => &mut self.amount_subtotal,
            4 => &mut self.amount_total,
            5 => &mut self.automatic_tax,
            6 => &mut self.billing_address_collection,
            7 => &mut self.branding_settings,
            8 => &mut self.cancel_url,
            9 => &mut self.client_reference_id,
            10 => &mut self.client_secret,
            11 => &mut self.collected_information,
            12 => &mut self.consent,
            13 => &mut self.consent_collection,
            14 => &mut self.created,
            15 => &mut self.currency,
            16 => &mut self.currency_conversion,
            17 => &mut self.custom_fields,
            18 => &mut self.custom_text,
            19 => &mut self.customer,
            20 => &mut self.customer_account,
            21 => &mut self.customer_creation,
            22 => &mut self.customer_details,
            23 => &mut self.customer_email,
            24 => &mut self.discounts,
            25 => &mut self.excluded_payment_method_types,
            26 => &mut self.expires_at,
            27 => &mut self.id,
            28 => &mut self.integration_identifier,
            29 => &mut self.invoice,
            30 => &mut self.invoice_creation,
            31 => &mut self.line_items,
            32 => &mut self.livemode,
            33 => &mut self.locale,
            34 => &mut self.managed_payments,
            35 => &mut self.metadata,
            36 => &mut self.mode,
            37 => &mut self.name_collection,
            38 => &mut self.optional_items,
            39 => &mut self.origin_context,
            40 => &mut self.payment_intent,
            41 => &mut self.payment_link,
            42 => &mut self.payment_method_collection,
            43 => &mut self.payment_method_configuration_details,
            44 => &mut self.payment_method_options,
            45 => &mut self.payment_method_types,
            46 => &mut self.payment_status,
            47 => &mut self.permissions,
            48 => &mut self.phone_number_collection,
            49 => &mut self.presentment_details,
            50 => &mut self.recovered_from,
            51 => &mut self.redirect_on_completion,
            52 => &mut self.return_url,
            53 => &mut self.saved_payment_method_options,
            54 => &mut self.setup_intent,
            55 => &mut self.shipping_address_collection,
            56 => &mut self.shipping_cost,
            57 => &mut self.shipping_options,
            58 => &mut self.status,
            59 => &mut self.submit_type,
            60 => &mut self.subscription,
            61 => &mut self.success_url,
            62 => &mut self.tax_id_collection,
            63 => &mut self.total_details,
            64 => &mut self.ui_mode,
            65 => &mut self.url,
            _ => &mut self.wallet_options,
        }
    }
}

impl std::fmt::Debug for CheckoutSession {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CheckoutSession);

impl Resource for CheckoutSession {
    type Id = CheckoutSessionId;
    const OBJECT: &'static str = "checkout.session";
}

impl CheckoutSession {
    /// Expands `automatic_tax.liability.account`.
    pub const AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "automatic_tax.liability.account",
    );
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `discounts.coupon`.
    pub const DISCOUNTS_COUPON: Expand<Self, CouponId> = Expand::new("discounts.coupon");
    /// Expands `discounts.promotion_code`.
    pub const DISCOUNTS_PROMOTION_CODE: Expand<Self, PromotionCodeId> = Expand::new(
        "discounts.promotion_code",
    );
    /// Expands `invoice`.
    pub const INVOICE: Expand<Self, InvoiceId> = Expand::new("invoice");
    /// Expands `invoice_creation.invoice_data.account_tax_ids`.
    pub const INVOICE_CREATION_INVOICE_DATA_ACCOUNT_TAX_IDS: Expand<Self, TaxIdId> = Expand::new(
        "invoice_creation.invoice_data.account_tax_ids",
    );
    /// Expands `invoice_creation.invoice_data.issuer.account`.
    pub const INVOICE_CREATION_INVOICE_DATA_ISSUER_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "invoice_creation.invoice_data.issuer.account",
    );
    /// Expands `line_items`.
    pub const LINE_ITEMS: Expand<Self, List<ItemId>> = Expand::new("line_items");
    /// Expands `payment_intent`.
    pub const PAYMENT_INTENT: Expand<Self, PaymentIntentId> = Expand::new(
        "payment_intent",
    );
    /// Expands `payment_link`.
    pub const PAYMENT_LINK: Expand<Self, PaymentLinkId> = Expand::new("payment_link");
    /// Expands `setup_intent`.
    pub const SETUP_INTENT: Expand<Self, SetupIntentId> = Expand::new("setup_intent");
    /// Expands `shipping_cost.shipping_rate`.
    pub const SHIPPING_COST_SHIPPING_RATE: Expand<Self, ShippingRateId> = Expand::new(
        "shipping_cost.shipping_rate",
    );
    /// Expands `shipping_options.shipping_rate`.
    pub const SHIPPING_OPTIONS_SHIPPING_RATE: Expand<Self, ShippingRateId> = Expand::new(
        "shipping_options.shipping_rate",
    );
    /// Expands `subscription`.
    pub const SUBSCRIPTION: Expand<Self, SubscriptionId> = Expand::new("subscription");
}

/// More fields of [`CheckoutSession`], used as its own: `checkout_session.branding_settings` is `checkout_session.rest.branding_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckoutSessionRest {
    pub branding_settings: Option<Part<PaymentPagesCheckoutSessionBrandingSettings>>,
    /// A list of the types of payment methods (e.g., `card`) that should be excluded from this Checkout
    /// Session. This should only be used when payment methods for this Checkout Session are managed
    /// through the [Stripe Dashboard](https://dashboard.stripe.com/settings/payment_methods).
    pub excluded_payment_method_types: Option<Vec<String>>,
    /// The line items purchased by the customer.
    pub line_items: Option<List<Item>>,
    pub name_collection: Option<Part<PaymentPagesCheckoutSessionNameCollection>>,
    /// The ID of the Payment Link that created this Session.
    pub payment_link: Option<Expandable<PaymentLinkId>>,
    /// Configure whether a Checkout Session should collect a payment method. Defaults to `always`.
    pub payment_method_collection: Option<PaymentMethodCollection>,
    pub phone_number_collection: Option<
        Part<PaymentPagesCheckoutSessionPhoneNumberCollection>,
    >,
    pub presentment_details: Option<Part<PaymentFlowsPaymentIntentPresentmentDetails>>,
    /// The ID of the original expired Checkout Session that triggered the recovery flow.
    pub recovered_from: Option<String>,
    /// This parameter applies to `ui_mode: embedded_page`. Learn more about the
    /// [redirect behavior](https://docs.stripe.com/payments/checkout/custom-success-page?payment-ui=embedded-form)
    /// of embedded sessions. Defaults to `always`.
    pub redirect_on_completion: Option<RedirectOnCompletion>,
    /// Applies to Checkout Sessions with `ui_mode: embedded_page` or `ui_mode: elements`. The URL to
    /// redirect your customer back to after they authenticate or cancel their payment on the payment
    /// method's app or site.
    pub return_url: Option<String>,
    /// The ID of the SetupIntent for Checkout Sessions in `setup` mode. You can't confirm or cancel the
    /// SetupIntent for a Checkout Session. To cancel,
    /// [expire the Checkout Session](https://docs.stripe.com/api/checkout/sessions/expire) instead.
    pub setup_intent: Option<Expandable<SetupIntentId>>,
    /// The status of the Checkout Session, one of `open`, `complete`, or `expired`.
    pub status: Option<CheckoutSessionStatus>,
    /// Describes the type of transaction being performed by Checkout in order to customize relevant
    /// text on the page, such as the submit button. `submit_type` can only be specified on Checkout
    /// Sessions in `payment` mode. If blank or `auto`, `pay` is used.
    pub submit_type: Option<SubmitType>,
    /// The ID of the [Subscription](https://docs.stripe.com/api/subscriptions) for Checkout Sessions in
    /// `subscription` mode.
    pub subscription: Option<Expandable<SubscriptionId>>,
    /// The URL the customer will be directed to after the payment or subscription creation is
    /// successful.
    pub success_url: Option<String>,
    pub tax_id_collection: Option<Part<PaymentPagesCheckoutSessionTaxIdCollection>>,
    /// The UI mode of the Session. Defaults to `hosted_page`.
    pub ui_mode: Option<UiMode>,
    /// The URL to the Checkout Session. Applies to Checkout Sessions with `ui_mode: hosted_page`.
    /// Redirect customers to this URL to take them to Checkout. If you’re using
    /// [Custom Domains](https://docs.stripe.com/payments/checkout/custom-domains), the URL will use
    /// your subdomain. Otherwise, it’ll use `checkout.stripe.com.` This value is only present when the
    /// session is active.
    pub url: Option<String>,
}

impl Blank for CheckoutSessionRest {
    const BLANK: Self = Self {
        branding_settings: Blank::BLANK,
        excluded_payment_method_types: Blank::BLANK,
        line_items: Blank::BLANK,
        name_collection: Blank::BLANK,
        payment_link: Blank::BLANK,
        payment_method_collection: Blank::BLANK,
        phone_number_collection: Blank::BLANK,
        presentment_details: Blank::BLANK,
        recovered_from: Blank::BLANK,
        redirect_on_completion: Blank::BLANK,
        return_url: Blank::BLANK,
        setup_intent: Blank::BLANK,
        status: Blank::BLANK,
        submit_type: Blank::BLANK,
        subscription: Blank::BLANK,
        success_url: Blank::BLANK,
        tax_id_collection: Blank::BLANK,
        ui_mode: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for CheckoutSessionRest {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("branding_settings", OPTIONAL),
                Field("excluded_payment_method_types", OPTIONAL),
                Field("line_items", OPTIONAL),
                Field("name_collection", OPTIONAL),
                Field("payment_link", NULLABLE),
                Field("payment_method_collection", NULLABLE),
                Field("phone_number_collection", OPTIONAL),
                Field("presentment_details", OPTIONAL),
                Field("recovered_from", NULLABLE),
                Field("redirect_on_completion", OPTIONAL),
                Field("return_url", OPTIONAL),
                Field("setup_intent", NULLABLE),
                Field("status", NULLABLE),
                Field("submit_type", NULLABLE),
                Field("subscription", NULLABLE),
                Field("success_url", NULLABLE),
                Field("tax_id_collection", OPTIONAL),
                Field("ui_mode", NULLABLE),
                Field("url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.branding_settings,
            1 => &self.excluded_payment_method_types,
            2 => &self.line_items,
            3 => &self.name_collection,
            4 => &self.payment_link,
            5 => &self.payment_method_collection,
            6 => &self.phone_number_collection,
            7 => &self.presentment_details,
            8 => &self.recovered_from,
            9 => &self.redirect_on_completion,
            10 => &self.return_url,
            11 => &self.setup_intent,
            12 => &self.status,
            13 => &self.submit_type,
            14 => &self.subscription,
            15 => &self.success_url,
            16 => &self.tax_id_collection,
            17 => &self.ui_mode,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.branding_settings,
            1 => &mut self.excluded_payment_method_types,
            2 => &mut self.line_items,
            3 => &mut self.name_collection,
            4 => &mut self.payment_link,
            5 => &mut self.payment_method_collection,
            6 => &mut self.phone_number_collection,
            7 => &mut self.presentment_details,
            8 => &mut self.recovered_from,
            9 => &mut self.redirect_on_completion,
            10 => &mut self.return_url,
            11 => &mut self.setup_intent,
            12 => &mut self.status,
            13 => &mut self.submit_type,
            14 => &mut self.subscription,
            15 => &mut self.success_url,
            16 => &mut self.tax_id_collection,
            17 => &mut self.ui_mode,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for CheckoutSessionRest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

impl std::ops::Deref for CheckoutSession {
    type Target = CheckoutSessionRest;
    #[inline]
    fn deref(&self) -> &CheckoutSessionRest {
        &self.rest
    }
}

impl std::ops::DerefMut for CheckoutSession {
    #[inline]
    fn deref_mut(&mut self) -> &mut CheckoutSessionRest {
        &mut self.rest
    }
}

/// The IETF language tag of the locale Checkout is displayed in. If blank or `auto`, the browser's
/// locale is used.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutSessionLocale {
    /// `auto`
    Auto,
    /// `bg`
    Bg,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `de`
    De,
    /// `el`
    El,
    /// `en`
    En,
    /// `en-GB`
    EnGb,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `et`
    Et,
    /// `fi`
    Fi,
    /// `fil`
    Fil,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `lt`
    Lt,
    /// `lv`
    Lv,
    /// `ms`
    Ms,
    /// `mt`
    Mt,
    /// `nb`
    Nb,
    /// `nl`
    Nl,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sv`
    Sv,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `vi`
    Vi,
    /// `zh`
    Zh,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutSessionLocale {
    Auto = "auto",
    Bg = "bg",
    Cs = "cs",
    Da = "da",
    De = "de",
    El = "el",
    En = "en",
    EnGb = "en-GB",
    Es = "es",
    Es419 = "es-419",
    Et = "et",
    Fi = "fi",
    Fil = "fil",
    Fr = "fr",
    FrCa = "fr-CA",
    Hr = "hr",
    Hu = "hu",
    Id = "id",
    It = "it",
    Ja = "ja",
    Ko = "ko",
    Lt = "lt",
    Lv = "lv",
    Ms = "ms",
    Mt = "mt",
    Nb = "nb",
    Nl = "nl",
    Pl = "pl",
    Pt = "pt",
    PtBr = "pt-BR",
    Ro = "ro",
    Ru = "ru",
    Sk = "sk",
    Sl = "sl",
    Sv = "sv",
    Th = "th",
    Tr = "tr",
    Vi = "vi",
    Zh = "zh",
    ZhHk = "zh-HK",
    ZhTw = "zh-TW",
});

/// The mode of the Checkout Session.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutSessionMode {
    /// `payment`
    Payment,
    /// `setup`
    Setup,
    /// `subscription`
    Subscription,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutSessionMode {
    Payment = "payment",
    Setup = "setup",
    Subscription = "subscription",
});

/// The payment status of the Checkout Session, one of `paid`, `unpaid`, or `no_payment_required`.
/// You can use this value to decide when to fulfill your customer's order.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutSessionPaymentStatus {
    /// `no_payment_required`
    NoPaymentRequired,
    /// `paid`
    Paid,
    /// `unpaid`
    Unpaid,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutSessionPaymentStatus {
    NoPaymentRequired = "no_payment_required",
    Paid = "paid",
    Unpaid = "unpaid",
});

/// The status of the Checkout Session, one of `open`, `complete`, or `expired`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutSessionStatus {
    /// `complete`
    Complete,
    /// `expired`
    Expired,
    /// `open`
    Open,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CheckoutSessionStatus {
    Complete = "complete",
    Expired = "expired",
    Open = "open",
});
