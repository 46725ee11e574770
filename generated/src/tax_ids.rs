// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax_ids`.

pub mod create;
#[cfg(feature = "tax_ids")]
pub mod list;

#[cfg(feature = "tax_ids")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/tax_ids`.
    pub struct CreateRequest -> crate::TaxId, expand;
}

#[cfg(feature = "tax_ids")]
/// Create a tax ID.
///
/// Creates a new account or customer `tax_id` object.
///
/// `POST /v1/tax_ids`
///
/// - `type_`: Type of the tax ID, one of `ad_nrt`, `ae_trn`, `al_tin`, `am_tin`, `ao_tin`, `ar_cuit`,
///   `au_abn`, `au_arn`, `aw_tin`, `az_tin`, `ba_tin`, `bb_tin`, `bd_bin`, `bf_ifu`, `bg_uic`,
///   `bh_vat`, `bj_ifu`, `bo_tin`, `br_cnpj`, `br_cpf`, `bs_tin`, `by_tin`, `ca_bn`, `ca_gst_hst`,
///   `ca_pst_bc`, `ca_pst_mb`, `ca_pst_sk`, `ca_qst`, `cd_nif`, `ch_uid`, `ch_vat`, `cl_tin`,
///   `cm_niu`, `cn_tin`, `co_nit`, `cr_tin`, `cv_nif`, `de_stn`, `do_rcn`, `ec_ruc`, `eg_tin`,
///   `es_cif`, `et_tin`, `eu_oss_vat`, `eu_vat`, `fo_vat`, `gb_vat`, `ge_vat`, `gi_tin`, `gn_nif`,
///   `hk_br`, `hr_oib`, `hu_tin`, `id_npwp`, `il_vat`, `in_gst`, `is_vat`, `it_cf`, `jp_cn`, `jp_rn`,
///   `jp_trn`, `ke_pin`, `kg_tin`, `kh_tin`, `kr_brn`, `kz_bin`, `la_tin`, `li_uid`, `li_vat`,
///   `lk_vat`, `ma_vat`, `md_vat`, `me_pib`, `mk_vat`, `mr_nif`, `mx_rfc`, `my_frp`, `my_itn`,
///   `my_sst`, `ng_tin`, `no_vat`, `no_voec`, `np_pan`, `nz_gst`, `om_vat`, `pe_ruc`, `ph_tin`,
///   `pl_nip`, `py_ruc`, `ro_tin`, `rs_pib`, `ru_inn`, `ru_kpp`, `sa_vat`, `sg_gst`, `sg_uen`,
///   `si_tin`, `sn_ninea`, `sr_fin`, `sv_nit`, `th_vat`, `tj_tin`, `tr_tin`, `tw_vat`, `tz_vat`,
///   `ua_vat`, `ug_tin`, `us_ein`, `uy_ruc`, `uz_tin`, `uz_vat`, `ve_rif`, `vn_tin`, `za_vat`,
///   `zm_tin`, or `zw_tin`
/// - `value`: Value of the tax ID.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax_ids::create(stripe::tax_ids::create::Type::AdNrt, "VALUE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(type_: create::Type, value: impl Into<String>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTaxIds",
        method: rt::Method::Post,
        path: "/v1/tax_ids",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("type", type_)
            .with("value", rt::Value::secret(value)),
    )
}

#[cfg(feature = "tax_ids")]
impl CreateRequest {
    /// The account or customer the tax ID belongs to. Defaults to `owner[type]=self`.
    #[inline]
    pub fn owner(self, owner: create::Owner) -> Self {
        Self(self.0.with("owner", owner))
    }
}

#[cfg(feature = "tax_ids")]
rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/tax_ids/{id}`.
    pub struct DeleteRequest -> crate::DeletedTaxId;
}

#[cfg(feature = "tax_ids")]
/// Delete a tax ID.
///
/// Deletes an existing account or customer `tax_id` object.
///
/// `DELETE /v1/tax_ids/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax_ids::delete("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(id: impl Into<crate::ids::TaxIdId>) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteTaxIdsId",
        method: rt::Method::Delete,
        path: "/v1/tax_ids/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TaxIdId = id.into();
    DeleteRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

#[cfg(feature = "tax_ids")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/tax_ids`.
    pub struct ListRequest -> rt::List<crate::TaxId>, paged, expand;
}

#[cfg(feature = "tax_ids")]
/// List all tax IDs.
///
/// Returns a list of tax IDs.
///
/// `GET /v1/tax_ids`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::tax_ids::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxIds",
        method: rt::Method::Get,
        path: "/v1/tax_ids",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "tax_ids")]
impl ListRequest {
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

    /// The account or customer the tax ID belongs to. Defaults to `owner[type]=self`.
    #[inline]
    pub fn owner(self, owner: create::Owner) -> Self {
        Self(self.0.with("owner", owner))
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

#[cfg(feature = "tax_ids")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax_ids/{id}`.
    pub struct RetrieveRequest -> crate::TaxId, expand;
}

#[cfg(feature = "tax_ids")]
/// Retrieve a tax ID.
///
/// Retrieves an account or customer `tax_id` object.
///
/// `GET /v1/tax_ids/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax_ids::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::TaxIdId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxIdsId",
        method: rt::Method::Get,
        path: "/v1/tax_ids/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TaxIdId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
