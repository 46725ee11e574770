// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payment_links`.

pub mod create;
#[cfg(feature = "payment_links")]
pub mod line_items;
#[cfg(feature = "payment_links")]
pub mod update;

#[cfg(feature = "payment_links")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/payment_links`.
    pub struct CreateRequest -> crate::PaymentLink, expand;
}

#[cfg(feature = "payment_links")]
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
/// let answer = stripe::payment_links::create([stripe::payment_links::create::LineItem::new(1000)]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(line_items: impl IntoIterator<Item = create::LineItem>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentLinks",
        method: rt::Method::Post,
        path: "/v1/payment_links",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[]).with("line_items", rt::Value::list(line_items)),
    )
}

#[cfg(feature = "payment_links")]
impl CreateRequest {
    /// Behavior after the purchase is complete.
    #[inline]
    pub fn after_completion(self, after_completion: create::AfterCompletion) -> Self {
        Self(self.0.with("after_completion", after_completion))
    }

    /// Enables user redeemable promotion codes.
    #[inline]
    pub fn allow_promotion_codes(self, allow_promotion_codes: bool) -> Self {
        Self(self.0.with("allow_promotion_codes", allow_promotion_codes))
    }

    /// The amount of the application fee (if any) that will be requested to be applied to the payment
    /// and transferred to the application owner's Stripe account. Can only be applied when there are no
    /// line items with recurring prices.
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// A non-negative decimal between 0 and 100, with at most two decimal places. This represents the
    /// percentage of the subscription invoice total that will be transferred to the application owner's
    /// Stripe account. There must be at least 1 line item with a recurring price to use this field.
    #[inline]
    pub fn application_fee_percent(self, application_fee_percent: f64) -> Self {
        Self(self.0.with("application_fee_percent", application_fee_percent))
    }

    /// Configuration for automatic tax collection.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Configuration for collecting the customer's billing address. Defaults to `auto`.
    #[inline]
    pub fn billing_address_collection(
        self,
        billing_address_collection: crate::payment_link::BillingAddressCollection,
    ) -> Self {
        Self(self.0.with("billing_address_collection", billing_address_collection))
    }

    /// Configure fields to gather active consent from customers.
    #[inline]
    pub fn consent_collection(
        self,
        consent_collection: create::ConsentCollection,
    ) -> Self {
        Self(self.0.with("consent_collection", consent_collection))
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies) and supported by
    /// each line item's price.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Collect additional information from your customer using custom fields. Up to 3 fields are
    /// supported. You can't set this parameter if `ui_mode` is `custom`.
    #[inline]
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<Item = create::CustomField>,
    ) -> Self {
        Self(self.0.with("custom_fields", rt::Value::list(custom_fields)))
    }

    /// Display additional text for your customers using custom text. You can't set this parameter if
    /// `ui_mode` is `custom`.
    #[inline]
    pub fn custom_text(self, custom_text: create::CustomText) -> Self {
        Self(self.0.with("custom_text", custom_text))
    }

    /// Configures whether [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by
    /// this payment link create a [Customer](https://docs.stripe.com/api/customers).
    #[inline]
    pub fn customer_creation(
        self,
        customer_creation: crate::payment_link::CustomerCreation,
    ) -> Self {
        Self(self.0.with("customer_creation", customer_creation))
    }

    /// The custom message to be displayed to a customer when a payment link is no longer active.
    #[inline]
    pub fn inactive_message(self, inactive_message: impl Into<String>) -> Self {
        Self(self.0.with("inactive_message", rt::Value::text(inactive_message)))
    }

    /// Generate a post-purchase Invoice for one-time payments.
    #[inline]
    pub fn invoice_creation(self, invoice_creation: create::InvoiceCreation) -> Self {
        Self(self.0.with("invoice_creation", invoice_creation))
    }

    /// Settings for Managed Payments for this Payment Link and resulting
    /// [CheckoutSessions](https://docs.stripe.com/api/checkout/sessions/object),
    /// [PaymentIntents](https://docs.stripe.com/api/payment_intents/object),
    /// [Invoices](https://docs.stripe.com/api/invoices/object), and
    /// [Subscriptions](https://docs.stripe.com/api/subscriptions/object).
    #[inline]
    pub fn managed_payments(self, managed_payments: create::ManagedPayments) -> Self {
        Self(self.0.with("managed_payments", managed_payments))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`. Metadata associated with this Payment Link will automatically be
    /// copied to [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by this
    /// payment link.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Controls settings applied for collecting the customer's name.
    #[inline]
    pub fn name_collection(self, name_collection: create::NameCollection) -> Self {
        Self(self.0.with("name_collection", name_collection))
    }

    /// The account on behalf of which to charge.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// A list of optional items the customer can add to their order at checkout. Use this parameter to
    /// pass one-time or recurring [Prices](https://docs.stripe.com/api/prices). There is a maximum of
    /// 10 optional items allowed on a payment link, and the existing limits on the number of line items
    /// allowed on a payment link apply to the combined number of line items and optional items. There
    /// is a maximum of 20 combined line items and optional items.
    #[inline]
    pub fn optional_items(
        self,
        optional_items: impl IntoIterator<Item = create::OptionalItem>,
    ) -> Self {
        Self(self.0.with("optional_items", rt::Value::list(optional_items)))
    }

    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    #[inline]
    pub fn payment_intent_data(
        self,
        payment_intent_data: create::PaymentIntentData,
    ) -> Self {
        Self(self.0.with("payment_intent_data", payment_intent_data))
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
        self,
        payment_method_collection: crate::payment_link::PaymentMethodCollection,
    ) -> Self {
        Self(self.0.with("payment_method_collection", payment_method_collection))
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: create::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// The list of payment method types that customers can use. If no value is passed, Stripe will
    /// dynamically show relevant payment methods from your
    /// [payment method settings](https://dashboard.stripe.com/settings/payment_methods) (20+ payment
    /// methods
    /// [supported](https://docs.stripe.com/payments/payment-methods/integration-options#payment-method-product-support)).
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<
            Item = crate::payment_link::PaymentMethodType,
        >,
    ) -> Self {
        Self(self.0.with("payment_method_types", rt::Value::list(payment_method_types)))
    }

    /// Controls phone number collection settings during checkout.
    ///
    /// We recommend that you review your privacy policy and check with your legal contacts.
    #[inline]
    pub fn phone_number_collection(
        self,
        phone_number_collection: create::PhoneNumberCollection,
    ) -> Self {
        Self(self.0.with("phone_number_collection", phone_number_collection))
    }

    /// Settings that restrict the usage of a payment link.
    #[inline]
    pub fn restrictions(self, restrictions: create::Restrictions) -> Self {
        Self(self.0.with("restrictions", restrictions))
    }

    /// Configuration for collecting the customer's shipping address.
    #[inline]
    pub fn shipping_address_collection(
        self,
        shipping_address_collection: create::ShippingAddressCollection,
    ) -> Self {
        Self(self.0.with("shipping_address_collection", shipping_address_collection))
    }

    /// The shipping rate options to apply to
    /// [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by this payment link.
    #[inline]
    pub fn shipping_options(
        self,
        shipping_options: impl IntoIterator<Item = create::ShippingOption>,
    ) -> Self {
        Self(self.0.with("shipping_options", rt::Value::list(shipping_options)))
    }

    /// Describes the type of transaction being performed in order to customize relevant text on the
    /// page, such as the submit button. Changing this value will also affect the hostname in the
    /// [url](https://docs.stripe.com/api/payment_links/payment_links/object#url) property (example:
    /// `donate.stripe.com`).
    #[inline]
    pub fn submit_type(self, submit_type: crate::checkout_session::SubmitType) -> Self {
        Self(self.0.with("submit_type", submit_type))
    }

    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    #[inline]
    pub fn subscription_data(self, subscription_data: create::SubscriptionData) -> Self {
        Self(self.0.with("subscription_data", subscription_data))
    }

    /// Controls tax ID collection during checkout.
    #[inline]
    pub fn tax_id_collection(self, tax_id_collection: create::TaxIdCollection) -> Self {
        Self(self.0.with("tax_id_collection", tax_id_collection))
    }

    /// The account (if any) the payments will be attributed to for tax reporting, and where funds from
    /// each payment will be transferred to.
    #[inline]
    pub fn transfer_data(
        self,
        transfer_data: crate::invoices::create::TransferData,
    ) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }
}

#[cfg(feature = "payment_links")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/payment_links`.
    pub struct ListRequest -> rt::List<crate::PaymentLink>, paged, expand;
}

#[cfg(feature = "payment_links")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentLinks",
        method: rt::Method::Get,
        path: "/v1/payment_links",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "payment_links")]
impl ListRequest {
    /// Only return payment links that are active or inactive (e.g., pass `false` to list all inactive
    /// payment links).
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

#[cfg(feature = "payment_links")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/payment_links/{payment_link}`.
    pub struct RetrieveRequest -> crate::PaymentLink, expand;
}

#[cfg(feature = "payment_links")]
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
pub fn retrieve(payment_link: impl Into<crate::ids::PaymentLinkId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentLinksPaymentLink",
        method: rt::Method::Get,
        path: "/v1/payment_links/{payment_link}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let payment_link: crate::ids::PaymentLinkId = payment_link.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[payment_link.as_str()]))
}

#[cfg(feature = "payment_links")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/payment_links/{payment_link}`.
    pub struct UpdateRequest -> crate::PaymentLink, expand;
}

#[cfg(feature = "payment_links")]
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
pub fn update(payment_link: impl Into<crate::ids::PaymentLinkId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentLinksPaymentLink",
        method: rt::Method::Post,
        path: "/v1/payment_links/{payment_link}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payment_link: crate::ids::PaymentLinkId = payment_link.into();
    UpdateRequest(rt::Request::new(OPERATION, &[payment_link.as_str()]))
}

#[cfg(feature = "payment_links")]
impl UpdateRequest {
    /// Whether the payment link's `url` is active. If `false`, customers visiting the URL will be shown
    /// a page saying that the link has been deactivated.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// Behavior after the purchase is complete.
    #[inline]
    pub fn after_completion(self, after_completion: create::AfterCompletion) -> Self {
        Self(self.0.with("after_completion", after_completion))
    }

    /// Enables user redeemable promotion codes.
    #[inline]
    pub fn allow_promotion_codes(self, allow_promotion_codes: bool) -> Self {
        Self(self.0.with("allow_promotion_codes", allow_promotion_codes))
    }

    /// Configuration for automatic tax collection.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// Configuration for collecting the customer's billing address. Defaults to `auto`.
    #[inline]
    pub fn billing_address_collection(
        self,
        billing_address_collection: crate::payment_link::BillingAddressCollection,
    ) -> Self {
        Self(self.0.with("billing_address_collection", billing_address_collection))
    }

    /// Collect additional information from your customer using custom fields. Up to 3 fields are
    /// supported. You can't set this parameter if `ui_mode` is `custom`.
    #[inline]
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<Item = create::CustomField>,
    ) -> Self {
        Self(self.0.with("custom_fields", rt::Value::list(custom_fields)))
    }

    /// Clears `custom_fields`: unsets what is stored.
    #[inline]
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.cleared("custom_fields"))
    }

    /// Display additional text for your customers using custom text. You can't set this parameter if
    /// `ui_mode` is `custom`.
    #[inline]
    pub fn custom_text(self, custom_text: create::CustomText) -> Self {
        Self(self.0.with("custom_text", custom_text))
    }

    /// Configures whether [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by
    /// this payment link create a [Customer](https://docs.stripe.com/api/customers).
    #[inline]
    pub fn customer_creation(
        self,
        customer_creation: crate::payment_link::CustomerCreation,
    ) -> Self {
        Self(self.0.with("customer_creation", customer_creation))
    }

    /// The custom message to be displayed to a customer when a payment link is no longer active.
    #[inline]
    pub fn inactive_message(self, inactive_message: impl Into<String>) -> Self {
        Self(self.0.with("inactive_message", rt::Value::text(inactive_message)))
    }

    /// Clears `inactive_message`: unsets what is stored.
    #[inline]
    pub fn clear_inactive_message(self) -> Self {
        Self(self.0.cleared("inactive_message"))
    }

    /// Generate a post-purchase Invoice for one-time payments.
    #[inline]
    pub fn invoice_creation(self, invoice_creation: create::InvoiceCreation) -> Self {
        Self(self.0.with("invoice_creation", invoice_creation))
    }

    /// The line items representing what is being sold. Each line item represents an item being sold. Up
    /// to 20 line items are supported.
    #[inline]
    pub fn line_items(
        self,
        line_items: impl IntoIterator<Item = update::LineItem>,
    ) -> Self {
        Self(self.0.with("line_items", rt::Value::list(line_items)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`. Metadata associated with this Payment Link will automatically be
    /// copied to [checkout sessions](https://docs.stripe.com/api/checkout/sessions) created by this
    /// payment link.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Controls settings applied for collecting the customer's name.
    #[inline]
    pub fn name_collection(self, name_collection: create::NameCollection) -> Self {
        Self(self.0.with("name_collection", name_collection))
    }

    /// Clears `name_collection`: unsets what is stored.
    #[inline]
    pub fn clear_name_collection(self) -> Self {
        Self(self.0.cleared("name_collection"))
    }

    /// A list of optional items the customer can add to their order at checkout. Use this parameter to
    /// pass one-time or recurring [Prices](https://docs.stripe.com/api/prices). There is a maximum of
    /// 10 optional items allowed on a payment link, and the existing limits on the number of line items
    /// allowed on a payment link apply to the combined number of line items and optional items. There
    /// is a maximum of 20 combined line items and optional items.
    #[inline]
    pub fn optional_items(
        self,
        optional_items: impl IntoIterator<Item = create::OptionalItem>,
    ) -> Self {
        Self(self.0.with("optional_items", rt::Value::list(optional_items)))
    }

    /// Clears `optional_items`: unsets what is stored.
    #[inline]
    pub fn clear_optional_items(self) -> Self {
        Self(self.0.cleared("optional_items"))
    }

    /// A subset of parameters to be passed to PaymentIntent creation for Checkout Sessions in `payment`
    /// mode.
    #[inline]
    pub fn payment_intent_data(
        self,
        payment_intent_data: update::PaymentIntentData,
    ) -> Self {
        Self(self.0.with("payment_intent_data", payment_intent_data))
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
        self,
        payment_method_collection: crate::payment_link::PaymentMethodCollection,
    ) -> Self {
        Self(self.0.with("payment_method_collection", payment_method_collection))
    }

    /// Payment-method-specific configuration.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: update::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// Clears `payment_method_options`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_options(self) -> Self {
        Self(self.0.cleared("payment_method_options"))
    }

    /// The list of payment method types that customers can use. Pass an empty string to enable dynamic
    /// payment methods that use your
    /// [payment method settings](https://dashboard.stripe.com/settings/payment_methods).
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<
            Item = crate::payment_link::PaymentMethodType,
        >,
    ) -> Self {
        Self(self.0.with("payment_method_types", rt::Value::list(payment_method_types)))
    }

    /// Clears `payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.cleared("payment_method_types"))
    }

    /// Controls phone number collection settings during checkout.
    ///
    /// We recommend that you review your privacy policy and check with your legal contacts.
    #[inline]
    pub fn phone_number_collection(
        self,
        phone_number_collection: create::PhoneNumberCollection,
    ) -> Self {
        Self(self.0.with("phone_number_collection", phone_number_collection))
    }

    /// Settings that restrict the usage of a payment link.
    #[inline]
    pub fn restrictions(self, restrictions: create::Restrictions) -> Self {
        Self(self.0.with("restrictions", restrictions))
    }

    /// Clears `restrictions`: unsets what is stored.
    #[inline]
    pub fn clear_restrictions(self) -> Self {
        Self(self.0.cleared("restrictions"))
    }

    /// Configuration for collecting the customer's shipping address.
    #[inline]
    pub fn shipping_address_collection(
        self,
        shipping_address_collection: create::ShippingAddressCollection,
    ) -> Self {
        Self(self.0.with("shipping_address_collection", shipping_address_collection))
    }

    /// Clears `shipping_address_collection`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_address_collection(self) -> Self {
        Self(self.0.cleared("shipping_address_collection"))
    }

    /// Describes the type of transaction being performed in order to customize relevant text on the
    /// page, such as the submit button. Changing this value will also affect the hostname in the
    /// [url](https://docs.stripe.com/api/payment_links/payment_links/object#url) property (example:
    /// `donate.stripe.com`).
    #[inline]
    pub fn submit_type(self, submit_type: crate::checkout_session::SubmitType) -> Self {
        Self(self.0.with("submit_type", submit_type))
    }

    /// When creating a subscription, the specified configuration data will be used. There must be at
    /// least one line item with a recurring price to use `subscription_data`.
    #[inline]
    pub fn subscription_data(self, subscription_data: update::SubscriptionData) -> Self {
        Self(self.0.with("subscription_data", subscription_data))
    }

    /// Controls tax ID collection during checkout.
    #[inline]
    pub fn tax_id_collection(self, tax_id_collection: create::TaxIdCollection) -> Self {
        Self(self.0.with("tax_id_collection", tax_id_collection))
    }
}
