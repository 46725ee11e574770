// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payment_links`.

use stripe_runtime::{
    Base, Body, Currency, List, Metadata, Method, Operation, Request, Value,
};
use crate::{
    API_VERSION, AfterCompletionParams, AutomaticTaxParams, BillingAddressCollection,
    ConsentCollectionParams, CreatePaymentLinkSubscriptionData, CustomFieldParam,
    CustomTextParam, CustomerCreation, InvoiceCreationCreateParams,
    InvoiceCreationUpdateParams, LineItemsCreateParams, LineItemsUpdateParams,
    ManagedPaymentsParams, NameCollectionParams, OptionalItemParams,
    PaymentIntentDataUpdateParams, PaymentLink, PaymentLinkId,
    PaymentLinkPaymentIntentData, PaymentLinkPaymentMethodType, PaymentLinkRestrictions,
    PaymentLinkShippingOption, PaymentMethodCollection, PaymentMethodOptionsParams,
    PaymentMethodOptionsUpdateParams, PhoneNumberCollectionParams,
    ShippingAddressCollectionParams, SubmitType, TaxIdCollectionParams,
    TransferDataParams, UpdatePaymentLinkSubscriptionData,
};

pub mod line_items;
pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/payment_links`.
    pub struct CreateRequest -> PaymentLink, expand;
}

/// Create a payment link.
///
/// Creates a payment link.
///
/// `POST /v1/payment_links`
///
/// - `line_items`: The line items representing what is being sold. Each line item represents an item being sold. Up
///   to 20 line items are supported.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_links::create([stripe::LineItemsCreateParams::new(1000)]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    line_items: impl IntoIterator<Item = LineItemsCreateParams>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostPaymentLinks",
        method: Method::Post,
        path: "/v1/payment_links",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[]).with("line_items", Value::list(line_items)),
    )
}

impl CreateRequest {
    /// Behavior after the purchase is complete.
    #[inline]
    pub fn after_completion(mut self, after_completion: AfterCompletionParams) -> Self {
        self.0.set("after_completion", after_completion);
        self
    }

    /// Enables user redeemable promotion codes.
    #[inline]
    pub fn allow_promotion_codes(mut self, allow_promotion_codes: bool) -> Self {
        self.0.set("allow_promotion_codes", allow_promotion_codes);
        self
    }

    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. Can only be applied when there are no
    /// line items with recurring prices.
    #[inline]
    pub fn application_fee_amount(mut self, application_fee_amount: i64) -> Self {
        self.0.set("application_fee_amount", application_fee_amount);
        self
    }

    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account. There must be at least 1 line item with a recurring price to use this field.
    #[inline]
    pub fn application_fee_percent(mut self, application_fee_percent: f64) -> Self {
        self.0.set("application_fee_percent", application_fee_percent);
        self
    }

    /// Configuration for automatic tax collection.
    #[inline]
    pub fn automatic_tax(mut self, automatic_tax: AutomaticTaxParams) -> Self {
        self.0.set("automatic_tax", automatic_tax);
        self
    }

    /// Configuration for collecting the customer's billing address. Defaults to `auto`.
    #[inline]
    pub fn billing_address_collection(
        mut self,
        billing_address_collection: BillingAddressCollection,
    ) -> Self {
        self.0.set("billing_address_collection", billing_address_collection);
        self
    }

    /// Configure fields to gather active consent from customers.
    #[inline]
    pub fn consent_collection(
        mut self,
        consent_collection: ConsentCollectionParams,
    ) -> Self {
        self.0.set("consent_collection", consent_collection);
        self
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies) and supported by
    /// each line item's price.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.0.set("currency", Into::<Currency>::into(currency));
        self
    }

    /// Collect additional information from your customer using custom fields. Up to 3 fields are
    /// supported. You can't set this parameter if `ui_mode` is `custom`.
    #[inline]
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<Item = CustomFieldParam>,
    ) -> Self {
        self.0.set("custom_fields", Value::list(custom_fields));
        self
    }

    /// Display additional text for your customers using custom text. You can't set this parameter if
    /// `ui_mode` is `custom`.
    #[inline]
    pub fn custom_text(mut self, custom_text: CustomTextParam) -> Self {
        self.0.set("custom_text", custom_text);
        self
    }

    /// Configures whether [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by
    /// this payment link create a [Customer](https://docs.stripe.com/api/customers).
    #[inline]
    pub fn customer_creation(mut self, customer_creation: CustomerCreation) -> Self {
        self.0.set("customer_creation", customer_creation);
        self
    }

    /// The custom message to be displayed to a customer when a payment link is no longer active.
    #[inline]
    pub fn inactive_message(mut self, inactive_message: impl Into<String>) -> Self {
        self.0.set("inactive_message", Value::text(inactive_message));
        self
    }

    /// Generate a post-purchase Invoice for one-time payments.
    #[inline]
    pub fn invoice_creation(
        mut self,
        invoice_creation: InvoiceCreationCreateParams,
    ) -> Self {
        self.0.set("invoice_creation", invoice_creation);
        self
    }

    /// Settings for Managed Payments for this Payment Link and resulting
    /// [CheckoutSessions](https://docs.stripe.com/api/checkout/sessions/object),
    /// [PaymentIntents](https://docs.stripe.com/api/payment_intents/object),
    /// [Invoices](https://docs.stripe.com/api/invoices/object), and
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions/object).
    #[inline]
    pub fn managed_payments(mut self, managed_payments: ManagedPaymentsParams) -> Self {
        self.0.set("managed_payments", managed_payments);
        self
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`. Metadata associated with this Payment Link will automatically be
    /// copied to [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by this
    /// payment link.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Controls settings applied for collecting the customer's name.
    #[inline]
    pub fn name_collection(mut self, name_collection: NameCollectionParams) -> Self {
        self.0.set("name_collection", name_collection);
        self
    }

    /// The account on behalf of which to charge.
    #[inline]
    pub fn on_behalf_of(mut self, on_behalf_of: impl Into<String>) -> Self {
        self.0.set("on_behalf_of", Value::text(on_behalf_of));
        self
    }

    /// A list of optional items the customer can add to their order at checkout. Use this parameter to
    /// pass one-time or recurring [Prices](https://docs.stripe.com/api/prices). There is a maximum of
    /// 10 optional items allowed on a payment link, and the existing limits on the number of line items
    /// allowed on a payment link apply to the combined number of line items and optional items. There
    /// is a maximum of 20 combined line items and optional items.
    #[inline]
    pub fn optional_items(
        mut self,
        optional_items: impl IntoIterator<Item = OptionalItemParams>,
    ) -> Self {
        self.0.set("optional_items", Value::list(optional_items));
        self
    }

    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    #[inline]
    pub fn payment_intent_data(
        mut self,
        payment_intent_data: PaymentLinkPaymentIntentData,
    ) -> Self {
        self.0.set("payment_intent_data", payment_intent_data);
        self
    }

    /// Specify whether Checkout should collect a payment method. When set to `if_required`, Checkout
    /// will not collect a payment method when the total due for the session is 0.This may occur if the
    /// Checkout Session includes a free trial or a discount.
    ///
    /// Can only be set in `subscription` mode. Defaults to `always`.
    ///
    /// If you'd like information on how to collect a payment method outside of Checkout, read the guide
    /// on
    /// [configuring subscriptions with a free trial](https://docs.stripe.com/payments/checkout/free-trials).
    #[inline]
    pub fn payment_method_collection(
        mut self,
        payment_method_collection: PaymentMethodCollection,
    ) -> Self {
        self.0.set("payment_method_collection", payment_method_collection);
        self
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        mut self,
        payment_method_options: PaymentMethodOptionsParams,
    ) -> Self {
        self.0.set("payment_method_options", payment_method_options);
        self
    }

    /// The list of payment method types that customers can use. If no value is passed, Stripe will
    /// dynamically show relevant payment methods from your
    /// [payment method settings](https://dashboard.stripe.com/settings/payment_methods) (20+ payment
    /// methods
    /// [supported](https://docs.stripe.com/payments/payment-methods/integration-options#payment-method-product-support)).
    #[inline]
    pub fn payment_method_types(
        mut self,
        payment_method_types: impl IntoIterator<Item = PaymentLinkPaymentMethodType>,
    ) -> Self {
        self.0.set("payment_method_types", Value::list(payment_method_types));
        self
    }

    /// Controls phone number collection settings during checkout.
    ///
    /// We recommend that you review your privacy policy and check with your legal contacts.
    #[inline]
    pub fn phone_number_collection(
        mut self,
        phone_number_collection: PhoneNumberCollectionParams,
    ) -> Self {
        self.0.set("phone_number_collection", phone_number_collection);
        self
    }

    /// Settings that restrict the usage of a payment link.
    #[inline]
    pub fn restrictions(mut self, restrictions: PaymentLinkRestrictions) -> Self {
        self.0.set("restrictions", restrictions);
        self
    }

    /// Configuration for collecting the customer's shipping address.
    #[inline]
    pub fn shipping_address_collection(
        mut self,
        shipping_address_collection: ShippingAddressCollectionParams,
    ) -> Self {
        self.0.set("shipping_address_collection", shipping_address_collection);
        self
    }

    /// The shipping rate options to apply to
    /// [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by this payment link.
    #[inline]
    pub fn shipping_options(
        mut self,
        shipping_options: impl IntoIterator<Item = PaymentLinkShippingOption>,
    ) -> Self {
        self.0.set("shipping_options", Value::list(shipping_options));
        self
    }

    /// Describes the type of transaction being performed in order to customize relevant text on the
    /// page, such as the submit button. Changing this value will also affect the hostname in the
    /// [url](https://docs.stripe.com/api/payment_links/payment_links/object#url) property (example:
    /// `donate.stripe.com`).
    #[inline]
    pub fn submit_type(mut self, submit_type: SubmitType) -> Self {
        self.0.set("submit_type", submit_type);
        self
    }

    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    #[inline]
    pub fn subscription_data(
        mut self,
        subscription_data: CreatePaymentLinkSubscriptionData,
    ) -> Self {
        self.0.set("subscription_data", subscription_data);
        self
    }

    /// Controls tax ID collection during checkout.
    #[inline]
    pub fn tax_id_collection(
        mut self,
        tax_id_collection: TaxIdCollectionParams,
    ) -> Self {
        self.0.set("tax_id_collection", tax_id_collection);
        self
    }

    /// The account (if any) the payments will be attributed to for tax reporting, and where funds from
    /// each payment will be transferred to.
    #[inline]
    pub fn transfer_data(mut self, transfer_data: TransferDataParams) -> Self {
        self.0.set("transfer_data", transfer_data);
        self
    }
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/payment_links`.
    pub struct ListRequest -> List<PaymentLink>, paged, expand;
}

/// List all payment links.
///
/// Returns a list of your payment links.
///
/// `GET /v1/payment_links`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::payment_links::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetPaymentLinks",
        method: Method::Get,
        path: "/v1/payment_links",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return payment links that are active or inactive (e.g., pass `false` to list all inactive
    /// payment links).
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.0.set("active", active);
        self
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.0.set("ending_before", Value::text(ending_before));
        self
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.set("starting_after", Value::text(starting_after));
        self
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/payment_links/{payment_link}`.
    pub struct RetrieveRequest -> PaymentLink, expand;
}

/// Retrieve payment link.
///
/// Retrieve a payment link.
///
/// `GET /v1/payment_links/{payment_link}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_links::retrieve("PAYMENT_LINK_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(payment_link: impl Into<PaymentLinkId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetPaymentLinksPaymentLink",
        method: Method::Get,
        path: "/v1/payment_links/{payment_link}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<PaymentLinkId>::into(payment_link)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/payment_links/{payment_link}`.
    pub struct UpdateRequest -> PaymentLink, expand;
}

/// Update a payment link.
///
/// Updates a payment link.
///
/// `POST /v1/payment_links/{payment_link}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_links::update("PAYMENT_LINK_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(payment_link: impl Into<PaymentLinkId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostPaymentLinksPaymentLink",
        method: Method::Post,
        path: "/v1/payment_links/{payment_link}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<PaymentLinkId>::into(payment_link)]))
}

impl UpdateRequest {
    /// Whether the payment link's `url` is active. If `false`, customers visiting the URL will be shown
    /// a page saying that the link has been deactivated.
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.0.set("active", active);
        self
    }

    /// Behavior after the purchase is complete.
    #[inline]
    pub fn after_completion(mut self, after_completion: AfterCompletionParams) -> Self {
        self.0.set("after_completion", after_completion);
        self
    }

    /// Enables user redeemable promotion codes.
    #[inline]
    pub fn allow_promotion_codes(mut self, allow_promotion_codes: bool) -> Self {
        self.0.set("allow_promotion_codes", allow_promotion_codes);
        self
    }

    /// Configuration for automatic tax collection.
    #[inline]
    pub fn automatic_tax(mut self, automatic_tax: AutomaticTaxParams) -> Self {
        self.0.set("automatic_tax", automatic_tax);
        self
    }

    /// Configuration for collecting the customer's billing address. Defaults to `auto`.
    #[inline]
    pub fn billing_address_collection(
        mut self,
        billing_address_collection: BillingAddressCollection,
    ) -> Self {
        self.0.set("billing_address_collection", billing_address_collection);
        self
    }

    /// Collect additional information from your customer using custom fields. Up to 3 fields are
    /// supported. You can't set this parameter if `ui_mode` is `custom`.
    #[inline]
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<Item = CustomFieldParam>,
    ) -> Self {
        self.0.set("custom_fields", Value::list(custom_fields));
        self
    }

    /// Clears `custom_fields`: unsets what is stored.
    #[inline]
    pub fn clear_custom_fields(mut self) -> Self {
        self.0.clear("custom_fields");
        self
    }

    /// Display additional text for your customers using custom text. You can't set this parameter if
    /// `ui_mode` is `custom`.
    #[inline]
    pub fn custom_text(mut self, custom_text: CustomTextParam) -> Self {
        self.0.set("custom_text", custom_text);
        self
    }

    /// Configures whether [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by
    /// this payment link create a [Customer](https://docs.stripe.com/api/customers).
    #[inline]
    pub fn customer_creation(mut self, customer_creation: CustomerCreation) -> Self {
        self.0.set("customer_creation", customer_creation);
        self
    }

    /// The custom message to be displayed to a customer when a payment link is no longer active.
    #[inline]
    pub fn inactive_message(mut self, inactive_message: impl Into<String>) -> Self {
        self.0.set("inactive_message", Value::text(inactive_message));
        self
    }

    /// Clears `inactive_message`: unsets what is stored.
    #[inline]
    pub fn clear_inactive_message(mut self) -> Self {
        self.0.clear("inactive_message");
        self
    }

    /// Generate a post-purchase Invoice for one-time payments.
    #[inline]
    pub fn invoice_creation(
        mut self,
        invoice_creation: InvoiceCreationUpdateParams,
    ) -> Self {
        self.0.set("invoice_creation", invoice_creation);
        self
    }

    /// The line items representing what is being sold. Each line item represents an item being sold. Up
    /// to 20 line items are supported.
    #[inline]
    pub fn line_items(
        mut self,
        line_items: impl IntoIterator<Item = LineItemsUpdateParams>,
    ) -> Self {
        self.0.set("line_items", Value::list(line_items));
        self
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`. Metadata associated with this Payment Link will automatically be
    /// copied to [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by this
    /// payment link.
    #[inline]
    pub fn metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.0.set("metadata", Into::<Metadata>::into(metadata));
        self
    }

    /// Controls settings applied for collecting the customer's name.
    #[inline]
    pub fn name_collection(mut self, name_collection: NameCollectionParams) -> Self {
        self.0.set("name_collection", name_collection);
        self
    }

    /// Clears `name_collection`: unsets what is stored.
    #[inline]
    pub fn clear_name_collection(mut self) -> Self {
        self.0.clear("name_collection");
        self
    }

    /// A list of optional items the customer can add to their order at checkout. Use this parameter to
    /// pass one-time or recurring [Prices](https://docs.stripe.com/api/prices). There is a maximum of
    /// 10 optional items allowed on a payment link, and the existing limits on the number of line items
    /// allowed on a payment link apply to the combined number of line items and optional items. There
    /// is a maximum of 20 combined line items and optional items.
    #[inline]
    pub fn optional_items(
        mut self,
        optional_items: impl IntoIterator<Item = OptionalItemParams>,
    ) -> Self {
        self.0.set("optional_items", Value::list(optional_items));
        self
    }

    /// Clears `optional_items`: unsets what is stored.
    #[inline]
    pub fn clear_optional_items(mut self) -> Self {
        self.0.clear("optional_items");
        self
    }

    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    #[inline]
    pub fn payment_intent_data(
        mut self,
        payment_intent_data: PaymentIntentDataUpdateParams,
    ) -> Self {
        self.0.set("payment_intent_data", payment_intent_data);
        self
    }

    /// Specify whether Checkout should collect a payment method. When set to `if_required`, Checkout
    /// will not collect a payment method when the total due for the session is 0.This may occur if the
    /// Checkout Session includes a free trial or a discount.
    ///
    /// Can only be set in `subscription` mode. Defaults to `always`.
    ///
    /// If you'd like information on how to collect a payment method outside of Checkout, read the guide
    /// on
    /// [configuring subscriptions with a free trial](https://docs.stripe.com/payments/checkout/free-trials).
    #[inline]
    pub fn payment_method_collection(
        mut self,
        payment_method_collection: PaymentMethodCollection,
    ) -> Self {
        self.0.set("payment_method_collection", payment_method_collection);
        self
    }

    /// Payment-method-specific configuration.
    #[inline]
    pub fn payment_method_options(
        mut self,
        payment_method_options: PaymentMethodOptionsUpdateParams,
    ) -> Self {
        self.0.set("payment_method_options", payment_method_options);
        self
    }

    /// Clears `payment_method_options`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_options(mut self) -> Self {
        self.0.clear("payment_method_options");
        self
    }

    /// The list of payment method types that customers can use. Pass an empty string to enable dynamic
    /// payment methods that use your
    /// [payment method settings](https://dashboard.stripe.com/settings/payment_methods).
    #[inline]
    pub fn payment_method_types(
        mut self,
        payment_method_types: impl IntoIterator<Item = PaymentLinkPaymentMethodType>,
    ) -> Self {
        self.0.set("payment_method_types", Value::list(payment_method_types));
        self
    }

    /// Clears `payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_types(mut self) -> Self {
        self.0.clear("payment_method_types");
        self
    }

    /// Controls phone number collection settings during checkout.
    ///
    /// We recommend that you review your privacy policy and check with your legal contacts.
    #[inline]
    pub fn phone_number_collection(
        mut self,
        phone_number_collection: PhoneNumberCollectionParams,
    ) -> Self {
        self.0.set("phone_number_collection", phone_number_collection);
        self
    }

    /// Settings that restrict the usage of a payment link.
    #[inline]
    pub fn restrictions(mut self, restrictions: PaymentLinkRestrictions) -> Self {
        self.0.set("restrictions", restrictions);
        self
    }

    /// Clears `restrictions`: unsets what is stored.
    #[inline]
    pub fn clear_restrictions(mut self) -> Self {
        self.0.clear("restrictions");
        self
    }

    /// Configuration for collecting the customer's shipping address.
    #[inline]
    pub fn shipping_address_collection(
        mut self,
        shipping_address_collection: ShippingAddressCollectionParams,
    ) -> Self {
        self.0.set("shipping_address_collection", shipping_address_collection);
        self
    }

    /// Clears `shipping_address_collection`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_address_collection(mut self) -> Self {
        self.0.clear("shipping_address_collection");
        self
    }

    /// Describes the type of transaction being performed in order to customize relevant text on the
    /// page, such as the submit button. Changing this value will also affect the hostname in the
    /// [url](https://docs.stripe.com/api/payment_links/payment_links/object#url) property (example:
    /// `donate.stripe.com`).
    #[inline]
    pub fn submit_type(mut self, submit_type: SubmitType) -> Self {
        self.0.set("submit_type", submit_type);
        self
    }

    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    #[inline]
    pub fn subscription_data(
        mut self,
        subscription_data: UpdatePaymentLinkSubscriptionData,
    ) -> Self {
        self.0.set("subscription_data", subscription_data);
        self
    }

    /// Controls tax ID collection during checkout.
    #[inline]
    pub fn tax_id_collection(
        mut self,
        tax_id_collection: TaxIdCollectionParams,
    ) -> Self {
        self.0.set("tax_id_collection", tax_id_collection);
        self
    }
}
