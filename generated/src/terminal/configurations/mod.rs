// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::configurations`.

use stripe_runtime::{Base, Body, List, MaybeDeleted, Method, Operation, Request, Value};
use crate::{
    API_VERSION, BbposWisePad3, BbposWisePose, DeletedTerminalConfiguration,
    RebootWindow, StripeS700, StripeS710, TerminalConfiguration,
    TerminalConfigurationCellular, TerminalConfigurationId, TerminalConfigurationOffline,
    TerminalConfigurationTipping, TerminalConfigurationWifi, VerifoneM425, VerifoneP400,
    VerifoneP630, VerifoneUx700, VerifoneV660p,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/terminal/configurations`.
    pub struct CreateRequest -> TerminalConfiguration, expand;
}

/// Create a Configuration.
///
/// Creates a new `Configuration` object.
///
/// `POST /v1/terminal/configurations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::configurations::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalConfigurations",
        method: Method::Post,
        path: "/v1/terminal/configurations",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// An object containing device type specific settings for BBPOS WisePad 3 readers.
    #[inline]
    pub fn bbpos_wisepad3(mut self, bbpos_wisepad3: BbposWisePad3) -> Self {
        self.0.set("bbpos_wisepad3", bbpos_wisepad3);
        self
    }

    /// An object containing device type specific settings for BBPOS WisePOS E readers.
    #[inline]
    pub fn bbpos_wisepos_e(mut self, bbpos_wisepos_e: BbposWisePose) -> Self {
        self.0.set("bbpos_wisepos_e", bbpos_wisepos_e);
        self
    }

    /// Configuration for cellular connectivity.
    #[inline]
    pub fn cellular(mut self, cellular: TerminalConfigurationCellular) -> Self {
        self.0.set("cellular", cellular);
        self
    }

    /// Clears `cellular`: unsets what is stored.
    #[inline]
    pub fn clear_cellular(mut self) -> Self {
        self.0.clear("cellular");
        self
    }

    /// Name of the configuration
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }

    /// Configurations for collecting transactions offline.
    #[inline]
    pub fn offline(mut self, offline: TerminalConfigurationOffline) -> Self {
        self.0.set("offline", offline);
        self
    }

    /// Clears `offline`: unsets what is stored.
    #[inline]
    pub fn clear_offline(mut self) -> Self {
        self.0.clear("offline");
        self
    }

    /// Reboot time settings for readers. that support customized reboot time configuration.
    #[inline]
    pub fn reboot_window(mut self, reboot_window: RebootWindow) -> Self {
        self.0.set("reboot_window", reboot_window);
        self
    }

    /// An object containing device type specific settings for Stripe S700 readers.
    #[inline]
    pub fn stripe_s700(mut self, stripe_s700: StripeS700) -> Self {
        self.0.set("stripe_s700", stripe_s700);
        self
    }

    /// An object containing device type specific settings for Stripe S710 readers.
    #[inline]
    pub fn stripe_s710(mut self, stripe_s710: StripeS710) -> Self {
        self.0.set("stripe_s710", stripe_s710);
        self
    }

    /// Tipping configurations for readers that support on-reader tips.
    #[inline]
    pub fn tipping(mut self, tipping: TerminalConfigurationTipping) -> Self {
        self.0.set("tipping", tipping);
        self
    }

    /// Clears `tipping`: unsets what is stored.
    #[inline]
    pub fn clear_tipping(mut self) -> Self {
        self.0.clear("tipping");
        self
    }

    /// An object containing device type specific settings for Verifone M425 readers.
    #[inline]
    pub fn verifone_m425(mut self, verifone_m425: VerifoneM425) -> Self {
        self.0.set("verifone_m425", verifone_m425);
        self
    }

    /// An object containing device type specific settings for Verifone P400 readers.
    #[inline]
    pub fn verifone_p400(mut self, verifone_p400: VerifoneP400) -> Self {
        self.0.set("verifone_p400", verifone_p400);
        self
    }

    /// An object containing device type specific settings for Verifone P630 readers.
    #[inline]
    pub fn verifone_p630(mut self, verifone_p630: VerifoneP630) -> Self {
        self.0.set("verifone_p630", verifone_p630);
        self
    }

    /// An object containing device type specific settings for Verifone UX700 readers.
    #[inline]
    pub fn verifone_ux700(mut self, verifone_ux700: VerifoneUx700) -> Self {
        self.0.set("verifone_ux700", verifone_ux700);
        self
    }

    /// An object containing device type specific settings for Verifone V660p readers.
    #[inline]
    pub fn verifone_v660p(mut self, verifone_v660p: VerifoneV660p) -> Self {
        self.0.set("verifone_v660p", verifone_v660p);
        self
    }

    /// Configurations for connecting to a WiFi network.
    #[inline]
    pub fn wifi(mut self, wifi: TerminalConfigurationWifi) -> Self {
        self.0.set("wifi", wifi);
        self
    }

    /// Clears `wifi`: unsets what is stored.
    #[inline]
    pub fn clear_wifi(mut self) -> Self {
        self.0.clear("wifi");
        self
    }
}

stripe_runtime::operation! {
    /// The request of [`delete`]: `DELETE /v1/terminal/configurations/{configuration}`.
    pub struct DeleteRequest -> DeletedTerminalConfiguration;
}

/// Delete a Configuration.
///
/// Deletes a `Configuration` object.
///
/// `DELETE /v1/terminal/configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::configurations::delete("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(configuration: impl Into<TerminalConfigurationId>) -> DeleteRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteTerminalConfigurationsConfiguration",
        method: Method::Delete,
        path: "/v1/terminal/configurations/{configuration}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(
        Request::new(OPERATION, &[&Into::<TerminalConfigurationId>::into(configuration)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/terminal/configurations`.
    pub struct ListRequest -> List<TerminalConfiguration>, paged, expand;
}

/// List all Configurations.
///
/// Returns a list of `Configuration` objects.
///
/// `GET /v1/terminal/configurations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::terminal::configurations::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTerminalConfigurations",
        method: Method::Get,
        path: "/v1/terminal/configurations",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.0.set("ending_before", Value::text(ending_before));
        self
    }

    /// if present, only return the account default or non-default configurations.
    #[inline]
    pub fn is_account_default(mut self, is_account_default: bool) -> Self {
        self.0.set("is_account_default", is_account_default);
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
    /// The request of [`retrieve`]: `GET /v1/terminal/configurations/{configuration}`.
    pub struct RetrieveRequest -> MaybeDeleted<TerminalConfiguration>, expand;
}

/// Retrieve a Configuration.
///
/// Retrieves a `Configuration` object.
///
/// `GET /v1/terminal/configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::configurations::retrieve("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(configuration: impl Into<TerminalConfigurationId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTerminalConfigurationsConfiguration",
        method: Method::Get,
        path: "/v1/terminal/configurations/{configuration}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<TerminalConfigurationId>::into(configuration)]),
    )
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/terminal/configurations/{configuration}`.
    pub struct UpdateRequest -> MaybeDeleted<TerminalConfiguration>, expand;
}

/// Update a Configuration.
///
/// Updates a new `Configuration` object.
///
/// `POST /v1/terminal/configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::configurations::update("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(configuration: impl Into<TerminalConfigurationId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalConfigurationsConfiguration",
        method: Method::Post,
        path: "/v1/terminal/configurations/{configuration}",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(
        Request::new(OPERATION, &[&Into::<TerminalConfigurationId>::into(configuration)]),
    )
}

impl UpdateRequest {
    /// An object containing device type specific settings for BBPOS WisePad 3 readers.
    #[inline]
    pub fn bbpos_wisepad3(mut self, bbpos_wisepad3: BbposWisePad3) -> Self {
        self.0.set("bbpos_wisepad3", bbpos_wisepad3);
        self
    }

    /// Clears `bbpos_wisepad3`: unsets what is stored.
    #[inline]
    pub fn clear_bbpos_wisepad3(mut self) -> Self {
        self.0.clear("bbpos_wisepad3");
        self
    }

    /// An object containing device type specific settings for BBPOS WisePOS E readers.
    #[inline]
    pub fn bbpos_wisepos_e(mut self, bbpos_wisepos_e: BbposWisePose) -> Self {
        self.0.set("bbpos_wisepos_e", bbpos_wisepos_e);
        self
    }

    /// Clears `bbpos_wisepos_e`: unsets what is stored.
    #[inline]
    pub fn clear_bbpos_wisepos_e(mut self) -> Self {
        self.0.clear("bbpos_wisepos_e");
        self
    }

    /// Configuration for cellular connectivity.
    #[inline]
    pub fn cellular(mut self, cellular: TerminalConfigurationCellular) -> Self {
        self.0.set("cellular", cellular);
        self
    }

    /// Clears `cellular`: unsets what is stored.
    #[inline]
    pub fn clear_cellular(mut self) -> Self {
        self.0.clear("cellular");
        self
    }

    /// Name of the configuration
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }

    /// Configurations for collecting transactions offline.
    #[inline]
    pub fn offline(mut self, offline: TerminalConfigurationOffline) -> Self {
        self.0.set("offline", offline);
        self
    }

    /// Clears `offline`: unsets what is stored.
    #[inline]
    pub fn clear_offline(mut self) -> Self {
        self.0.clear("offline");
        self
    }

    /// Reboot time settings for readers. that support customized reboot time configuration.
    #[inline]
    pub fn reboot_window(mut self, reboot_window: RebootWindow) -> Self {
        self.0.set("reboot_window", reboot_window);
        self
    }

    /// Clears `reboot_window`: unsets what is stored.
    #[inline]
    pub fn clear_reboot_window(mut self) -> Self {
        self.0.clear("reboot_window");
        self
    }

    /// An object containing device type specific settings for Stripe S700 readers.
    #[inline]
    pub fn stripe_s700(mut self, stripe_s700: StripeS700) -> Self {
        self.0.set("stripe_s700", stripe_s700);
        self
    }

    /// Clears `stripe_s700`: unsets what is stored.
    #[inline]
    pub fn clear_stripe_s700(mut self) -> Self {
        self.0.clear("stripe_s700");
        self
    }

    /// An object containing device type specific settings for Stripe S710 readers.
    #[inline]
    pub fn stripe_s710(mut self, stripe_s710: StripeS710) -> Self {
        self.0.set("stripe_s710", stripe_s710);
        self
    }

    /// Clears `stripe_s710`: unsets what is stored.
    #[inline]
    pub fn clear_stripe_s710(mut self) -> Self {
        self.0.clear("stripe_s710");
        self
    }

    /// Tipping configurations for readers that support on-reader tips.
    #[inline]
    pub fn tipping(mut self, tipping: TerminalConfigurationTipping) -> Self {
        self.0.set("tipping", tipping);
        self
    }

    /// Clears `tipping`: unsets what is stored.
    #[inline]
    pub fn clear_tipping(mut self) -> Self {
        self.0.clear("tipping");
        self
    }

    /// An object containing device type specific settings for Verifone M425 readers.
    #[inline]
    pub fn verifone_m425(mut self, verifone_m425: VerifoneM425) -> Self {
        self.0.set("verifone_m425", verifone_m425);
        self
    }

    /// Clears `verifone_m425`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_m425(mut self) -> Self {
        self.0.clear("verifone_m425");
        self
    }

    /// An object containing device type specific settings for Verifone P400 readers.
    #[inline]
    pub fn verifone_p400(mut self, verifone_p400: VerifoneP400) -> Self {
        self.0.set("verifone_p400", verifone_p400);
        self
    }

    /// Clears `verifone_p400`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_p400(mut self) -> Self {
        self.0.clear("verifone_p400");
        self
    }

    /// An object containing device type specific settings for Verifone P630 readers.
    #[inline]
    pub fn verifone_p630(mut self, verifone_p630: VerifoneP630) -> Self {
        self.0.set("verifone_p630", verifone_p630);
        self
    }

    /// Clears `verifone_p630`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_p630(mut self) -> Self {
        self.0.clear("verifone_p630");
        self
    }

    /// An object containing device type specific settings for Verifone UX700 readers.
    #[inline]
    pub fn verifone_ux700(mut self, verifone_ux700: VerifoneUx700) -> Self {
        self.0.set("verifone_ux700", verifone_ux700);
        self
    }

    /// Clears `verifone_ux700`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_ux700(mut self) -> Self {
        self.0.clear("verifone_ux700");
        self
    }

    /// An object containing device type specific settings for Verifone V660p readers.
    #[inline]
    pub fn verifone_v660p(mut self, verifone_v660p: VerifoneV660p) -> Self {
        self.0.set("verifone_v660p", verifone_v660p);
        self
    }

    /// Clears `verifone_v660p`: unsets what is stored.
    #[inline]
    pub fn clear_verifone_v660p(mut self) -> Self {
        self.0.clear("verifone_v660p");
        self
    }

    /// Configurations for connecting to a WiFi network.
    #[inline]
    pub fn wifi(mut self, wifi: TerminalConfigurationWifi) -> Self {
        self.0.set("wifi", wifi);
        self
    }

    /// Clears `wifi`: unsets what is stored.
    #[inline]
    pub fn clear_wifi(mut self) -> Self {
        self.0.clear("wifi");
        self
    }
}
