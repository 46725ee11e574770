// Written by `cargo xtask generate`. Do not edit.
//! The operations of `invoices`.

#[cfg(feature = "invoices")]
pub mod add_lines;

#[cfg(
    any(
        feature = "customers",
        feature = "invoices",
        feature = "payment_links",
        feature = "v2-core-accounts"
    )
)]
pub mod create;

#[cfg(
    any(feature = "customers", feature = "invoices", feature = "subscription_schedules")
)]
pub mod create_preview;

#[cfg(feature = "invoices")]
pub mod line_items;
#[cfg(feature = "invoices")]
pub mod list;
#[cfg(feature = "invoices")]
pub mod remove_lines;
#[cfg(feature = "invoices")]
pub mod update;
#[cfg(feature = "invoices")]
pub mod update_lines;

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`add_lines`]: `POST /v1/invoices/{invoice}/add_lines`.
    pub struct AddLinesRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Bulk add invoice line items.
///
/// Adds multiple line items to an invoice. This is only possible when an invoice is still a draft.
///
/// `POST /v1/invoices/{invoice}/add_lines`
///
/// - `lines`: The line items to add.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::add_lines("INVOICE_ID", [stripe::invoices::add_lines::Line::new()]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn add_lines(
    invoice: impl Into<crate::ids::InvoiceId>,
    lines: impl IntoIterator<Item = add_lines::Line>,
) -> AddLinesRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoiceAddLines",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/add_lines",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    AddLinesRequest(
        rt::Request::new(OPERATION, &[invoice.as_str()])
            .with("lines", rt::Value::list(lines)),
    )
}

#[cfg(feature = "invoices")]
impl AddLinesRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn invoice_metadata(self, invoice_metadata: impl Into<rt::Metadata>) -> Self {
        let invoice_metadata: rt::Metadata = invoice_metadata.into();
        Self(self.0.with("invoice_metadata", invoice_metadata))
    }

    /// Clears `invoice_metadata`: unsets what is stored.
    #[inline]
    pub fn clear_invoice_metadata(self) -> Self {
        Self(self.0.cleared("invoice_metadata"))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`attach_payment`]: `POST /v1/invoices/{invoice}/attach_payment`.
    pub struct AttachPaymentRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Attach a payment to an Invoice.
///
/// Attaches a PaymentIntent or an Out of Band Payment to the invoice, adding it to the list of
/// `payments`.
///
/// For the PaymentIntent, when the PaymentIntent’s status changes to `succeeded`, the payment is
/// credited to the invoice, increasing its `amount_paid`. When the invoice is fully paid, the
/// invoice’s status becomes `paid`.
///
/// If the PaymentIntent’s status is already `succeeded` when it’s attached, it’s credited to the
/// invoice immediately.
///
/// See: [Partial payments](https://docs.stripe.com/invoicing/partial-payments) to learn more.
///
/// `POST /v1/invoices/{invoice}/attach_payment`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::attach_payment("INVOICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn attach_payment(
    invoice: impl Into<crate::ids::InvoiceId>,
) -> AttachPaymentRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoiceAttachPayment",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/attach_payment",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    AttachPaymentRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
}

#[cfg(feature = "invoices")]
impl AttachPaymentRequest {
    /// The ID of the PaymentIntent to attach to the invoice.
    #[inline]
    pub fn payment_intent(
        self,
        payment_intent: impl Into<crate::ids::PaymentIntentId>,
    ) -> Self {
        let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
        Self(self.0.with("payment_intent", payment_intent))
    }

    /// The ID of the PaymentRecord to attach to the invoice.
    #[inline]
    pub fn payment_record(
        self,
        payment_record: impl Into<crate::ids::PaymentRecordId>,
    ) -> Self {
        let payment_record: crate::ids::PaymentRecordId = payment_record.into();
        Self(self.0.with("payment_record", payment_record))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/invoices`.
    pub struct CreateRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Create an invoice.
///
/// This endpoint creates a draft invoice for a given customer. The invoice remains a draft until
/// you [finalize](https://docs.stripe.com/api/invoices/finalize) the invoice, which allows you to
/// [pay](https://docs.stripe.com/api/invoices/pay) or
/// [send](https://docs.stripe.com/api/invoices/send) the invoice to your customers.
///
/// `POST /v1/invoices`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoices",
        method: rt::Method::Post,
        path: "/v1/invoices",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "invoices")]
impl CreateRequest {
    /// The account tax IDs associated with the invoice. Only editable when the invoice is a draft.
    #[inline]
    pub fn account_tax_ids(
        self,
        account_tax_ids: impl IntoIterator<Item = impl Into<crate::ids::TaxIdId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "account_tax_ids",
                    rt::Value::list(
                        account_tax_ids
                            .into_iter()
                            .map(Into::<crate::ids::TaxIdId>::into),
                    ),
                ),
        )
    }

    /// Clears `account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.cleared("account_tax_ids"))
    }

    /// A fee in cents (or local equivalent) that will be applied to the invoice and transferred to the
    /// application owner's Stripe account. The request must be made with an OAuth key or the
    /// Stripe-Account header in order to take an application fee. For more information, see the
    /// application fees
    /// [documentation](https://docs.stripe.com/billing/invoices/connect#collecting-fees).
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// Controls whether Stripe performs
    /// [automatic collection](https://docs.stripe.com/invoicing/integration/automatic-advancement-collection)
    /// of the invoice. If `false`, the invoice's state doesn't automatically advance without an
    /// explicit action. Defaults to false.
    #[inline]
    pub fn auto_advance(self, auto_advance: bool) -> Self {
        Self(self.0.with("auto_advance", auto_advance))
    }

    /// Settings for automatic tax lookup for this invoice.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// The time when this invoice should be scheduled to finalize (up to 5 years in the future). The
    /// invoice is finalized at this time if it's still in draft state.
    #[inline]
    pub fn automatically_finalizes_at(
        self,
        automatically_finalizes_at: impl Into<rt::Timestamp>,
    ) -> Self {
        let automatically_finalizes_at: rt::Timestamp = automatically_finalizes_at
            .into();
        Self(self.0.with("automatically_finalizes_at", automatically_finalizes_at))
    }

    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay this invoice using the default source attached to the customer. When sending an
    /// invoice, Stripe will email this invoice to the customer with payment instructions. Defaults to
    /// `charge_automatically`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::invoice::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// The currency to create this invoice in. Defaults to that of `customer` if not specified.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// A list of up to 4 custom fields to be displayed on the invoice.
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

    /// The ID of the customer to bill.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The ID of the account to bill.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// The number of days from when the invoice is created until it is due. Valid only for invoices
    /// where `collection_method=send_invoice`.
    #[inline]
    pub fn days_until_due(self, days_until_due: i64) -> Self {
        Self(self.0.with("days_until_due", days_until_due))
    }

    /// ID of the default payment method for the invoice. It must belong to the customer associated with
    /// the invoice. If not set, defaults to the subscription's default payment method, if any, or to
    /// the default payment method in the customer's invoice settings.
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let default_payment_method: crate::ids::PaymentMethodId = default_payment_method
            .into();
        Self(self.0.with("default_payment_method", default_payment_method))
    }

    /// ID of the default payment source for the invoice. It must belong to the customer associated with
    /// the invoice and be in a chargeable state. If not set, defaults to the subscription's default
    /// source, if any, or to the customer's default source.
    #[inline]
    pub fn default_source(self, default_source: impl Into<String>) -> Self {
        Self(self.0.with("default_source", rt::Value::text(default_source)))
    }

    /// The tax rates that will apply to any line item that does not have `tax_rates` set.
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

    /// An arbitrary string attached to the object. Often useful for displaying to users. Referenced as
    /// 'memo' in the Dashboard.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The coupons and promotion codes to redeem into discounts for the invoice. If not specified,
    /// inherits the discount from the invoice's customer. Pass an empty string to avoid inheriting any
    /// discounts.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// The date on which payment for this invoice is due. Valid only for invoices where
    /// `collection_method=send_invoice`.
    #[inline]
    pub fn due_date(self, due_date: impl Into<rt::Timestamp>) -> Self {
        let due_date: rt::Timestamp = due_date.into();
        Self(self.0.with("due_date", due_date))
    }

    /// The date when this invoice is in effect. Same as `finalized_at` unless overwritten. When
    /// defined, this value replaces the system-generated 'Date of issue' printed on the invoice PDF and
    /// receipt.
    #[inline]
    pub fn effective_at(self, effective_at: impl Into<rt::Timestamp>) -> Self {
        let effective_at: rt::Timestamp = effective_at.into();
        Self(self.0.with("effective_at", effective_at))
    }

    /// Footer to be displayed on the invoice.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", rt::Value::text(footer)))
    }

    /// Revise an existing invoice. The new invoice will be created in `status=draft`. See the
    /// [revision documentation](https://docs.stripe.com/invoicing/invoice-revisions) for more details.
    #[inline]
    pub fn from_invoice(self, from_invoice: create::FromInvoice) -> Self {
        Self(self.0.with("from_invoice", from_invoice))
    }

    /// The connected account that issues the invoice. The invoice is presented with the branding and
    /// support information of the specified account.
    #[inline]
    pub fn issuer(self, issuer: create::Issuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Set the number for this invoice. If no number is present then a number will be assigned
    /// automatically when the invoice is finalized. In many markets, regulations require invoices to be
    /// unique, sequential and / or gapless. You are responsible for ensuring this is true across all
    /// your different invoicing systems in the event that you edit the invoice number using our API. If
    /// you use only Stripe for your invoices and do not change invoice numbers, Stripe handles this
    /// aspect of compliance for you automatically.
    #[inline]
    pub fn number(self, number: impl Into<String>) -> Self {
        Self(self.0.with("number", rt::Value::text(number)))
    }

    /// The account (if any) for which the funds of the invoice payment are intended. If set, the
    /// invoice will be presented with the branding and support information of the specified account.
    /// See the [Invoices with Connect](https://docs.stripe.com/billing/invoices/connect) documentation
    /// for details.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Configuration settings for the PaymentIntent that is generated when the invoice is finalized.
    #[inline]
    pub fn payment_settings(self, payment_settings: create::PaymentSettings) -> Self {
        Self(self.0.with("payment_settings", payment_settings))
    }

    /// How to handle pending invoice items on invoice creation. Defaults to `exclude` if the parameter
    /// is omitted.
    #[inline]
    pub fn pending_invoice_items_behavior(
        self,
        pending_invoice_items_behavior: create::PendingInvoiceItemsBehavior,
    ) -> Self {
        Self(
            self.0.with("pending_invoice_items_behavior", pending_invoice_items_behavior),
        )
    }

    /// The rendering-related settings that control how the invoice is displayed on customer-facing
    /// surfaces such as PDF and Hosted Invoice Page.
    #[inline]
    pub fn rendering(self, rendering: create::Rendering) -> Self {
        Self(self.0.with("rendering", rendering))
    }

    /// Settings for the cost of shipping for this invoice.
    #[inline]
    pub fn shipping_cost(self, shipping_cost: create::ShippingCost) -> Self {
        Self(self.0.with("shipping_cost", shipping_cost))
    }

    /// Shipping details for the invoice. The Invoice PDF will use the `shipping_details` value if it is
    /// set, otherwise the PDF will render the shipping address from the customer.
    #[inline]
    pub fn shipping_details(self, shipping_details: create::ShippingDetails) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }

    /// Extra information about a charge for the customer's credit card statement. It must contain at
    /// least one letter. If not specified and this invoice is part of a subscription, the default
    /// `statement_descriptor` will be set to the first subscription item's product's
    /// `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// The ID of the subscription to invoice, if any. If set, the created invoice will only include
    /// pending invoice items for that subscription. The subscription's billing cycle and regular
    /// subscription events won't be affected.
    #[inline]
    pub fn subscription(
        self,
        subscription: impl Into<crate::ids::SubscriptionId>,
    ) -> Self {
        let subscription: crate::ids::SubscriptionId = subscription.into();
        Self(self.0.with("subscription", subscription))
    }

    /// If specified, the funds from the invoice will be transferred to the destination and the ID of
    /// the resulting transfer will be found on the invoice's charge.
    #[inline]
    pub fn transfer_data(self, transfer_data: create::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`create_preview`]: `POST /v1/invoices/create_preview`.
    pub struct CreatePreviewRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Create a preview invoice.
///
/// At any time, you can preview the upcoming invoice for a subscription or subscription schedule.
/// This will show you all the charges that are pending, including subscription renewal charges,
/// invoice item charges, etc. It will also show you any discounts that are applicable to the
/// invoice.
///
/// You can also preview the effects of creating or updating a subscription or subscription
/// schedule, including a preview of any prorations that will take place. To ensure that the actual
/// proration is calculated exactly the same as the previewed proration, you should pass the
/// `subscription_details.proration_date` parameter when doing the actual subscription update.
///
/// The recommended way to get only the prorations being previewed on the invoice is to consider
/// line items where `parent.subscription_item_details.proration` is `true`.
///
/// Note that when you are viewing an upcoming invoice, you are simply viewing a preview – the
/// invoice has not yet been created. As such, the upcoming invoice will not show up in invoice
/// listing calls, and you cannot use the API to pay or edit the invoice. If you want to change the
/// amount that your customer will be billed, you can add, remove, or update pending invoice items,
/// or update the customer’s discount.
///
/// Note: Currency conversion calculations use the latest exchange rates. Exchange rates may vary
/// between the time of the preview and the time of the actual invoice creation.
/// [Learn more](https://docs.stripe.com/currencies/conversions)
///
/// `POST /v1/invoices/create_preview`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::create_preview().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_preview() -> CreatePreviewRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesCreatePreview",
        method: rt::Method::Post,
        path: "/v1/invoices/create_preview",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreatePreviewRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "invoices")]
impl CreatePreviewRequest {
    /// Settings for automatic tax lookup for this invoice preview.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// The currency to preview this invoice in. Defaults to that of `customer` if not specified.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// The identifier of the customer whose upcoming invoice you're retrieving. If `automatic_tax` is
    /// enabled then one of `customer`, `customer_details`, `subscription`, or `schedule` must be set.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The identifier of the account representing the customer whose upcoming invoice you're
    /// retrieving. If `automatic_tax` is enabled then one of `customer`, `customer_account`,
    /// `customer_details`, `subscription`, or `schedule` must be set.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// Details about the customer you want to invoice or overrides for an existing customer. If
    /// `automatic_tax` is enabled then one of `customer`, `customer_details`, `subscription`, or
    /// `schedule` must be set.
    #[inline]
    pub fn customer_details(
        self,
        customer_details: create_preview::CustomerDetails,
    ) -> Self {
        Self(self.0.with("customer_details", customer_details))
    }

    /// The coupons to redeem into discounts for the invoice preview. If not specified, inherits the
    /// discount from the subscription or customer. This works for both coupons directly applied to an
    /// invoice and coupons applied to a subscription. Pass an empty string to avoid inheriting any
    /// discounts.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// List of invoice items to add or update in the upcoming invoice preview (up to 250).
    #[inline]
    pub fn invoice_items(
        self,
        invoice_items: impl IntoIterator<Item = create_preview::InvoiceItem>,
    ) -> Self {
        Self(self.0.with("invoice_items", rt::Value::list(invoice_items)))
    }

    /// The connected account that issues the invoice. The invoice is presented with the branding and
    /// support information of the specified account.
    #[inline]
    pub fn issuer(self, issuer: create::Issuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }

    /// The account (if any) for which the funds of the invoice payment are intended. If set, the
    /// invoice will be presented with the branding and support information of the specified account.
    /// See the [Invoices with Connect](https://docs.stripe.com/billing/invoices/connect) documentation
    /// for details.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Clears `on_behalf_of`: unsets what is stored.
    #[inline]
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.cleared("on_behalf_of"))
    }

    /// Customizes the types of values to include when calculating the invoice. Defaults to `next` if
    /// unspecified.
    #[inline]
    pub fn preview_mode(self, preview_mode: create_preview::PreviewMode) -> Self {
        Self(self.0.with("preview_mode", preview_mode))
    }

    /// The identifier of the schedule whose upcoming invoice you'd like to retrieve. Cannot be used
    /// with subscription or subscription fields.
    #[inline]
    pub fn schedule(
        self,
        schedule: impl Into<crate::ids::SubscriptionScheduleId>,
    ) -> Self {
        let schedule: crate::ids::SubscriptionScheduleId = schedule.into();
        Self(self.0.with("schedule", schedule))
    }

    /// The schedule creation or modification params to apply as a preview. Cannot be used with
    /// `subscription` or `subscription_` prefixed fields.
    #[inline]
    pub fn schedule_details(
        self,
        schedule_details: create_preview::ScheduleDetails,
    ) -> Self {
        Self(self.0.with("schedule_details", schedule_details))
    }

    /// The identifier of the subscription for which you'd like to retrieve the upcoming invoice. If not
    /// provided, but a `subscription_details.items` is provided, you will preview creating a
    /// subscription with those items. If neither `subscription` nor `subscription_details.items` is
    /// provided, you will retrieve the next upcoming invoice from among the customer's subscriptions.
    #[inline]
    pub fn subscription(
        self,
        subscription: impl Into<crate::ids::SubscriptionId>,
    ) -> Self {
        let subscription: crate::ids::SubscriptionId = subscription.into();
        Self(self.0.with("subscription", subscription))
    }

    /// The subscription creation or modification params to apply as a preview. Cannot be used with
    /// `schedule` or `schedule_details` fields.
    #[inline]
    pub fn subscription_details(
        self,
        subscription_details: create_preview::SubscriptionDetails,
    ) -> Self {
        Self(self.0.with("subscription_details", subscription_details))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/invoices/{invoice}`.
    pub struct DeleteRequest -> crate::DeletedInvoice;
}

#[cfg(feature = "invoices")]
/// Delete a draft invoice.
///
/// Permanently deletes a one-off invoice draft. This cannot be undone. Attempts to delete invoices
/// that are no longer in a draft state will fail; once an invoice has been finalized or if an
/// invoice is for a subscription, it must be [voided](https://docs.stripe.com/api/invoices/void).
///
/// `DELETE /v1/invoices/{invoice}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::delete("INVOICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(invoice: impl Into<crate::ids::InvoiceId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteInvoicesInvoice",
        method: rt::Method::Delete,
        path: "/v1/invoices/{invoice}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    DeleteRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`finalize_invoice`]: `POST /v1/invoices/{invoice}/finalize`.
    pub struct FinalizeInvoiceRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Finalize an invoice.
///
/// Stripe automatically finalizes drafts before sending and attempting payment on invoices.
/// However, if you’d like to finalize a draft invoice manually, you can do so using this method.
///
/// `POST /v1/invoices/{invoice}/finalize`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::finalize_invoice("INVOICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn finalize_invoice(
    invoice: impl Into<crate::ids::InvoiceId>,
) -> FinalizeInvoiceRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoiceFinalize",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/finalize",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    FinalizeInvoiceRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
}

#[cfg(feature = "invoices")]
impl FinalizeInvoiceRequest {
    /// Controls whether Stripe performs
    /// [automatic collection](https://docs.stripe.com/invoicing/integration/automatic-advancement-collection)
    /// of the invoice. If `false`, the invoice's state doesn't automatically advance without an
    /// explicit action.
    #[inline]
    pub fn auto_advance(self, auto_advance: bool) -> Self {
        Self(self.0.with("auto_advance", auto_advance))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/invoices`.
    pub struct ListRequest -> rt::List<crate::Invoice>, paged, expand;
}

#[cfg(feature = "invoices")]
/// List all invoices.
///
/// You can list all invoices, or list the invoices for a specific customer. The invoices are
/// returned sorted by creation date, with the most recently created invoices appearing first.
///
/// `GET /v1/invoices`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::invoices::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetInvoices",
        method: rt::Method::Get,
        path: "/v1/invoices",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "invoices")]
impl ListRequest {
    /// The collection method of the invoice to retrieve. Either `charge_automatically` or
    /// `send_invoice`.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::invoice::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// Only return invoices that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return invoices for the customer specified by this customer ID.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Only return invoices for the account representing the customer specified by this account ID.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }

    /// Sets `due_date`.
    #[inline]
    pub fn due_date(self, due_date: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let due_date: rt::Range<rt::Timestamp> = due_date.into();
        Self(self.0.with("due_date", due_date))
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

    /// The status of the invoice, one of `draft`, `open`, `paid`, `uncollectible`, or `void`.
    /// [Learn more](https://docs.stripe.com/billing/invoices/workflow#workflow-overview)
    #[inline]
    pub fn status(self, status: crate::invoice::Status) -> Self {
        Self(self.0.with("status", status))
    }

    /// Only return invoices for the subscription specified by this subscription ID.
    #[inline]
    pub fn subscription(
        self,
        subscription: impl Into<crate::ids::SubscriptionId>,
    ) -> Self {
        let subscription: crate::ids::SubscriptionId = subscription.into();
        Self(self.0.with("subscription", subscription))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`mark_uncollectible`]: `POST /v1/invoices/{invoice}/mark_uncollectible`.
    pub struct MarkUncollectibleRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Mark an invoice as uncollectible.
///
/// Marking an invoice as uncollectible is useful for keeping track of bad debts that can be written
/// off for accounting purposes.
///
/// `POST /v1/invoices/{invoice}/mark_uncollectible`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::mark_uncollectible("INVOICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn mark_uncollectible(
    invoice: impl Into<crate::ids::InvoiceId>,
) -> MarkUncollectibleRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoiceMarkUncollectible",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/mark_uncollectible",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    MarkUncollectibleRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`pay`]: `POST /v1/invoices/{invoice}/pay`.
    pub struct PayRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Pay an invoice.
///
/// Stripe automatically creates and then attempts to collect payment on invoices for customers on
/// subscriptions according to your
/// [subscriptions settings](https://dashboard.stripe.com/account/billing/automatic). However, if
/// you’d like to attempt payment on an invoice out of the normal collection schedule or for some
/// other reason, you can do so.
///
/// `POST /v1/invoices/{invoice}/pay`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::pay("INVOICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn pay(invoice: impl Into<crate::ids::InvoiceId>) -> PayRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoicePay",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/pay",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    PayRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
}

#[cfg(feature = "invoices")]
impl PayRequest {
    /// In cases where the source used to pay the invoice has insufficient funds, passing `forgive=true`
    /// controls whether a charge should be attempted for the full amount available on the source, up to
    /// the amount to fully pay the invoice. This effectively forgives the difference between the amount
    /// available on the source and the amount due.
    ///
    /// Passing `forgive=false` will fail the charge if the source hasn't been pre-funded with the right
    /// amount. An example for this case is with ACH Credit Transfers and wires: if the amount wired is
    /// less than the amount due by a small amount, you might want to forgive the difference. Defaults
    /// to `false`.
    #[inline]
    pub fn forgive(self, forgive: bool) -> Self {
        Self(self.0.with("forgive", forgive))
    }

    /// ID of the mandate to be used for this invoice. It must correspond to the payment method used to
    /// pay the invoice, including the payment_method param or the invoice's default_payment_method or
    /// default_source, if set.
    #[inline]
    pub fn mandate(self, mandate: impl Into<crate::ids::MandateId>) -> Self {
        let mandate: crate::ids::MandateId = mandate.into();
        Self(self.0.with("mandate", mandate))
    }

    /// Clears `mandate`: unsets what is stored.
    #[inline]
    pub fn clear_mandate(self) -> Self {
        Self(self.0.cleared("mandate"))
    }

    /// Indicates if a customer is on or off-session while an invoice payment is attempted. Defaults to
    /// `true` (off-session).
    #[inline]
    pub fn off_session(self, off_session: bool) -> Self {
        Self(self.0.with("off_session", off_session))
    }

    /// Boolean representing whether an invoice is paid outside of Stripe. This will result in no charge
    /// being made. Defaults to `false`.
    #[inline]
    pub fn paid_out_of_band(self, paid_out_of_band: bool) -> Self {
        Self(self.0.with("paid_out_of_band", paid_out_of_band))
    }

    /// A PaymentMethod to be charged. The PaymentMethod must be the ID of a PaymentMethod belonging to
    /// the customer associated with the invoice being paid.
    #[inline]
    pub fn payment_method(
        self,
        payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let payment_method: crate::ids::PaymentMethodId = payment_method.into();
        Self(self.0.with("payment_method", payment_method))
    }

    /// A payment source to be charged. The source must be the ID of a source belonging to the customer
    /// associated with the invoice being paid.
    #[inline]
    pub fn source(self, source: impl Into<String>) -> Self {
        Self(self.0.with("source", rt::Value::text(source)))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`remove_lines`]: `POST /v1/invoices/{invoice}/remove_lines`.
    pub struct RemoveLinesRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Bulk remove invoice line items.
///
/// Removes multiple line items from an invoice. This is only possible when an invoice is still a
/// draft.
///
/// `POST /v1/invoices/{invoice}/remove_lines`
///
/// - `lines`: The line items to remove.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::remove_lines("INVOICE_ID", [stripe::invoices::remove_lines::Line::new(stripe::invoices::remove_lines::line::Behavior::Delete, "ID")]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn remove_lines(
    invoice: impl Into<crate::ids::InvoiceId>,
    lines: impl IntoIterator<Item = remove_lines::Line>,
) -> RemoveLinesRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoiceRemoveLines",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/remove_lines",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    RemoveLinesRequest(
        rt::Request::new(OPERATION, &[invoice.as_str()])
            .with("lines", rt::Value::list(lines)),
    )
}

#[cfg(feature = "invoices")]
impl RemoveLinesRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn invoice_metadata(self, invoice_metadata: impl Into<rt::Metadata>) -> Self {
        let invoice_metadata: rt::Metadata = invoice_metadata.into();
        Self(self.0.with("invoice_metadata", invoice_metadata))
    }

    /// Clears `invoice_metadata`: unsets what is stored.
    #[inline]
    pub fn clear_invoice_metadata(self) -> Self {
        Self(self.0.cleared("invoice_metadata"))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/invoices/{invoice}`.
    pub struct RetrieveRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Retrieve an invoice.
///
/// Retrieves the invoice with the given ID.
///
/// `GET /v1/invoices/{invoice}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::retrieve("INVOICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(invoice: impl Into<crate::ids::InvoiceId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetInvoicesInvoice",
        method: rt::Method::Get,
        path: "/v1/invoices/{invoice}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`search`]: `GET /v1/invoices/search`.
    pub struct SearchRequest -> rt::SearchResult<crate::Invoice>, paged, expand;
}

#[cfg(feature = "invoices")]
/// Search invoices.
///
/// Search for invoices you’ve previously created using Stripe’s
/// [Search Query Language](https://docs.stripe.com/search#search-query-language). Don’t use search
/// in read-after-write flows where strict consistency is necessary. Under normal operating
/// conditions, data is searchable in less than a minute. Occasionally, propagation of new or
/// updated data can be up to an hour behind during outages. Search functionality is not available
/// to merchants in India.
///
/// `GET /v1/invoices/search`
///
/// - `query`: The search query string. See
///   [search query language](https://docs.stripe.com/search#search-query-language) and the list of
///   supported [query fields for invoices](https://docs.stripe.com/search#query-fields-for-invoices).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::invoices::search("QUERY").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn search(query: impl Into<String>) -> SearchRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetInvoicesSearch",
        method: rt::Method::Get,
        path: "/v1/invoices/search",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    SearchRequest(rt::Request::new(OPERATION, &[]).with("query", rt::Value::text(query)))
}

#[cfg(feature = "invoices")]
impl SearchRequest {
    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for pagination across multiple pages of results. Don't include this parameter on the
    /// first call. Use the next_page value returned in a previous response to request subsequent
    /// results.
    #[inline]
    pub fn page(self, page: impl Into<String>) -> Self {
        Self(self.0.with("page", rt::Value::text(page)))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`send_invoice`]: `POST /v1/invoices/{invoice}/send`.
    pub struct SendInvoiceRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Send an invoice for manual payment.
///
/// Stripe will automatically send invoices to customers according to your
/// [subscriptions settings](https://dashboard.stripe.com/account/billing/automatic). However, if
/// you’d like to manually send an invoice to your customer out of the normal schedule, you can do
/// so. When sending invoices that have already been paid, there will be no reference to the payment
/// in the email.
///
/// Requests made in test-mode result in no emails being sent, despite sending an `invoice.sent`
/// event.
///
/// `POST /v1/invoices/{invoice}/send`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::send_invoice("INVOICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn send_invoice(invoice: impl Into<crate::ids::InvoiceId>) -> SendInvoiceRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoiceSend",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/send",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    SendInvoiceRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/invoices/{invoice}`.
    pub struct UpdateRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Update an invoice.
///
/// Draft invoices are fully editable. Once an invoice is
/// [finalized](https://docs.stripe.com/billing/invoices/workflow#finalized), monetary values, as
/// well as `collection_method`, become uneditable.
///
/// If you would like to stop the Stripe Billing engine from automatically finalizing, reattempting
/// payments on, sending reminders for, or
/// [automatically reconciling](https://docs.stripe.com/billing/invoices/reconciliation) invoices,
/// pass `auto_advance=false`.
///
/// `POST /v1/invoices/{invoice}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::update("INVOICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(invoice: impl Into<crate::ids::InvoiceId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoice",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    UpdateRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
}

#[cfg(feature = "invoices")]
impl UpdateRequest {
    /// The account tax IDs associated with the invoice. Only editable when the invoice is a draft.
    #[inline]
    pub fn account_tax_ids(
        self,
        account_tax_ids: impl IntoIterator<Item = impl Into<crate::ids::TaxIdId>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "account_tax_ids",
                    rt::Value::list(
                        account_tax_ids
                            .into_iter()
                            .map(Into::<crate::ids::TaxIdId>::into),
                    ),
                ),
        )
    }

    /// Clears `account_tax_ids`: unsets what is stored.
    #[inline]
    pub fn clear_account_tax_ids(self) -> Self {
        Self(self.0.cleared("account_tax_ids"))
    }

    /// A fee in cents (or local equivalent) that will be applied to the invoice and transferred to the
    /// application owner's Stripe account. The request must be made with an OAuth key or the
    /// Stripe-Account header in order to take an application fee. For more information, see the
    /// application fees
    /// [documentation](https://docs.stripe.com/billing/invoices/connect#collecting-fees).
    #[inline]
    pub fn application_fee_amount(self, application_fee_amount: i64) -> Self {
        Self(self.0.with("application_fee_amount", application_fee_amount))
    }

    /// Controls whether Stripe performs
    /// [automatic collection](https://docs.stripe.com/invoicing/integration/automatic-advancement-collection)
    /// of the invoice.
    #[inline]
    pub fn auto_advance(self, auto_advance: bool) -> Self {
        Self(self.0.with("auto_advance", auto_advance))
    }

    /// Settings for automatic tax lookup for this invoice.
    #[inline]
    pub fn automatic_tax(self, automatic_tax: create::AutomaticTax) -> Self {
        Self(self.0.with("automatic_tax", automatic_tax))
    }

    /// The time when this invoice should be scheduled to finalize (up to 5 years in the future). The
    /// invoice is finalized at this time if it's still in draft state. To turn off automatic
    /// finalization, set `auto_advance` to false.
    #[inline]
    pub fn automatically_finalizes_at(
        self,
        automatically_finalizes_at: impl Into<rt::Timestamp>,
    ) -> Self {
        let automatically_finalizes_at: rt::Timestamp = automatically_finalizes_at
            .into();
        Self(self.0.with("automatically_finalizes_at", automatically_finalizes_at))
    }

    /// Either `charge_automatically` or `send_invoice`. This field can be updated only on `draft`
    /// invoices.
    #[inline]
    pub fn collection_method(
        self,
        collection_method: crate::invoice::CollectionMethod,
    ) -> Self {
        Self(self.0.with("collection_method", collection_method))
    }

    /// A list of up to 4 custom fields to be displayed on the invoice. If a value for `custom_fields`
    /// is specified, the list specified will replace the existing custom field list on this invoice.
    /// Pass an empty string to remove previously-defined fields.
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

    /// The number of days from which the invoice is created until it is due. Only valid for invoices
    /// where `collection_method=send_invoice`. This field can only be updated on `draft` invoices.
    #[inline]
    pub fn days_until_due(self, days_until_due: i64) -> Self {
        Self(self.0.with("days_until_due", days_until_due))
    }

    /// ID of the default payment method for the invoice. It must belong to the customer associated with
    /// the invoice. If not set, defaults to the subscription's default payment method, if any, or to
    /// the default payment method in the customer's invoice settings.
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<crate::ids::PaymentMethodId>,
    ) -> Self {
        let default_payment_method: crate::ids::PaymentMethodId = default_payment_method
            .into();
        Self(self.0.with("default_payment_method", default_payment_method))
    }

    /// ID of the default payment source for the invoice. It must belong to the customer associated with
    /// the invoice and be in a chargeable state. If not set, defaults to the subscription's default
    /// source, if any, or to the customer's default source.
    #[inline]
    pub fn default_source(self, default_source: impl Into<String>) -> Self {
        Self(self.0.with("default_source", rt::Value::text(default_source)))
    }

    /// Clears `default_source`: unsets what is stored.
    #[inline]
    pub fn clear_default_source(self) -> Self {
        Self(self.0.cleared("default_source"))
    }

    /// The tax rates that will apply to any line item that does not have `tax_rates` set. Pass an empty
    /// string to remove previously-defined tax rates.
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

    /// Clears `default_tax_rates`: unsets what is stored.
    #[inline]
    pub fn clear_default_tax_rates(self) -> Self {
        Self(self.0.cleared("default_tax_rates"))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users. Referenced as
    /// 'memo' in the Dashboard.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The discounts that will apply to the invoice. Pass an empty string to remove previously-defined
    /// discounts.
    #[inline]
    pub fn discounts(
        self,
        discounts: impl IntoIterator<Item = crate::quotes::create::Discount>,
    ) -> Self {
        Self(self.0.with("discounts", rt::Value::list(discounts)))
    }

    /// Clears `discounts`: unsets what is stored.
    #[inline]
    pub fn clear_discounts(self) -> Self {
        Self(self.0.cleared("discounts"))
    }

    /// The date on which payment for this invoice is due. Only valid for invoices where
    /// `collection_method=send_invoice`. This field can only be updated on `draft` invoices.
    #[inline]
    pub fn due_date(self, due_date: impl Into<rt::Timestamp>) -> Self {
        let due_date: rt::Timestamp = due_date.into();
        Self(self.0.with("due_date", due_date))
    }

    /// The date when this invoice is in effect. Same as `finalized_at` unless overwritten. When
    /// defined, this value replaces the system-generated 'Date of issue' printed on the invoice PDF and
    /// receipt.
    #[inline]
    pub fn effective_at(self, effective_at: impl Into<rt::Timestamp>) -> Self {
        let effective_at: rt::Timestamp = effective_at.into();
        Self(self.0.with("effective_at", effective_at))
    }

    /// Clears `effective_at`: unsets what is stored.
    #[inline]
    pub fn clear_effective_at(self) -> Self {
        Self(self.0.cleared("effective_at"))
    }

    /// Footer to be displayed on the invoice.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", rt::Value::text(footer)))
    }

    /// The connected account that issues the invoice. The invoice is presented with the branding and
    /// support information of the specified account.
    #[inline]
    pub fn issuer(self, issuer: create::Issuer) -> Self {
        Self(self.0.with("issuer", issuer))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Set the number for this invoice. If no number is present then a number will be assigned
    /// automatically when the invoice is finalized. In many markets, regulations require invoices to be
    /// unique, sequential and / or gapless. You are responsible for ensuring this is true across all
    /// your different invoicing systems in the event that you edit the invoice number using our API. If
    /// you use only Stripe for your invoices and do not change invoice numbers, Stripe handles this
    /// aspect of compliance for you automatically.
    #[inline]
    pub fn number(self, number: impl Into<String>) -> Self {
        Self(self.0.with("number", rt::Value::text(number)))
    }

    /// Clears `number`: unsets what is stored.
    #[inline]
    pub fn clear_number(self) -> Self {
        Self(self.0.cleared("number"))
    }

    /// The account (if any) for which the funds of the invoice payment are intended. If set, the
    /// invoice will be presented with the branding and support information of the specified account.
    /// See the [Invoices with Connect](https://docs.stripe.com/billing/invoices/connect) documentation
    /// for details.
    #[inline]
    pub fn on_behalf_of(self, on_behalf_of: impl Into<crate::ids::AccountId>) -> Self {
        let on_behalf_of: crate::ids::AccountId = on_behalf_of.into();
        Self(self.0.with("on_behalf_of", on_behalf_of))
    }

    /// Clears `on_behalf_of`: unsets what is stored.
    #[inline]
    pub fn clear_on_behalf_of(self) -> Self {
        Self(self.0.cleared("on_behalf_of"))
    }

    /// Configuration settings for the PaymentIntent that is generated when the invoice is finalized.
    #[inline]
    pub fn payment_settings(self, payment_settings: create::PaymentSettings) -> Self {
        Self(self.0.with("payment_settings", payment_settings))
    }

    /// The rendering-related settings that control how the invoice is displayed on customer-facing
    /// surfaces such as PDF and Hosted Invoice Page.
    #[inline]
    pub fn rendering(self, rendering: create::Rendering) -> Self {
        Self(self.0.with("rendering", rendering))
    }

    /// Settings for the cost of shipping for this invoice.
    #[inline]
    pub fn shipping_cost(self, shipping_cost: create::ShippingCost) -> Self {
        Self(self.0.with("shipping_cost", shipping_cost))
    }

    /// Clears `shipping_cost`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_cost(self) -> Self {
        Self(self.0.cleared("shipping_cost"))
    }

    /// Shipping details for the invoice. The Invoice PDF will use the `shipping_details` value if it is
    /// set, otherwise the PDF will render the shipping address from the customer.
    #[inline]
    pub fn shipping_details(self, shipping_details: create::ShippingDetails) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }

    /// Clears `shipping_details`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_details(self) -> Self {
        Self(self.0.cleared("shipping_details"))
    }

    /// Extra information about a charge for the customer's credit card statement. It must contain at
    /// least one letter. If not specified and this invoice is part of a subscription, the default
    /// `statement_descriptor` will be set to the first subscription item's product's
    /// `statement_descriptor`.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }

    /// If specified, the funds from the invoice will be transferred to the destination and the ID of
    /// the resulting transfer will be found on the invoice's charge. This will be unset if you POST an
    /// empty value.
    #[inline]
    pub fn transfer_data(self, transfer_data: create::TransferData) -> Self {
        Self(self.0.with("transfer_data", transfer_data))
    }

    /// Clears `transfer_data`: unsets what is stored.
    #[inline]
    pub fn clear_transfer_data(self) -> Self {
        Self(self.0.cleared("transfer_data"))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`update_lines`]: `POST /v1/invoices/{invoice}/update_lines`.
    pub struct UpdateLinesRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Bulk update invoice line items.
///
/// Updates multiple line items on an invoice. This is only possible when an invoice is still a
/// draft.
///
/// `POST /v1/invoices/{invoice}/update_lines`
///
/// - `lines`: The line items to update.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::update_lines("INVOICE_ID", [stripe::invoices::update_lines::Line::new("ID")]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update_lines(
    invoice: impl Into<crate::ids::InvoiceId>,
    lines: impl IntoIterator<Item = update_lines::Line>,
) -> UpdateLinesRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoiceUpdateLines",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/update_lines",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    UpdateLinesRequest(
        rt::Request::new(OPERATION, &[invoice.as_str()])
            .with("lines", rt::Value::list(lines)),
    )
}

#[cfg(feature = "invoices")]
impl UpdateLinesRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`. For
    /// [type=subscription](https://docs.stripe.com/api/invoices/line_item#invoice_line_item_object-type)
    /// line items, the incoming metadata specified on the request is directly used to set this value,
    /// in contrast to
    /// [type=invoiceitem](https://docs.stripe.com/api/invoices/line_item#invoice_line_item_object-type)
    /// line items, where any existing metadata on the invoice line is merged with the incoming data.
    #[inline]
    pub fn invoice_metadata(self, invoice_metadata: impl Into<rt::Metadata>) -> Self {
        let invoice_metadata: rt::Metadata = invoice_metadata.into();
        Self(self.0.with("invoice_metadata", invoice_metadata))
    }

    /// Clears `invoice_metadata`: unsets what is stored.
    #[inline]
    pub fn clear_invoice_metadata(self) -> Self {
        Self(self.0.cleared("invoice_metadata"))
    }
}

#[cfg(feature = "invoices")]
rt::operation! {
    /// The request of [`void_invoice`]: `POST /v1/invoices/{invoice}/void`.
    pub struct VoidInvoiceRequest -> crate::Invoice, expand;
}

#[cfg(feature = "invoices")]
/// Void an invoice.
///
/// Mark a finalized invoice as void. This cannot be undone. Voiding an invoice is similar to
/// [deletion](https://docs.stripe.com/api/invoices/delete), however it only applies to finalized
/// invoices and maintains a papertrail where the invoice can still be found.
///
/// Consult with local regulations to determine whether and how an invoice might be amended,
/// canceled, or voided in the jurisdiction you’re doing business in. You might need to
/// [issue another invoice](https://docs.stripe.com/api/invoices/create) or
/// [credit note](https://docs.stripe.com/api/credit_notes/create) instead. Stripe recommends that
/// you consult with your legal counsel for advice specific to your business.
///
/// `POST /v1/invoices/{invoice}/void`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::invoices::void_invoice("INVOICE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn void_invoice(invoice: impl Into<crate::ids::InvoiceId>) -> VoidInvoiceRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostInvoicesInvoiceVoid",
        method: rt::Method::Post,
        path: "/v1/invoices/{invoice}/void",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let invoice: crate::ids::InvoiceId = invoice.into();
    VoidInvoiceRequest(rt::Request::new(OPERATION, &[invoice.as_str()]))
}
