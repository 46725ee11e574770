// Written by `cargo xtask generate`. Do not edit.
//! What `merchant_data` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create) takes.

/// The values of `merchant_data[category]` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `merchant_data[category]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) and one more place.
#[non_exhaustive]
pub enum Category {
    /// `ac_refrigeration_repair`
    AcRefrigerationRepair,
    /// `accounting_bookkeeping_services`
    AccountingBookkeepingServices,
    /// `advertising_services`
    AdvertisingServices,
    /// `agricultural_cooperative`
    AgriculturalCooperative,
    /// `airlines_air_carriers`
    AirlinesAirCarriers,
    /// `airports_flying_fields`
    AirportsFlyingFields,
    /// `ambulance_services`
    AmbulanceServices,
    /// `amusement_parks_carnivals`
    AmusementParksCarnivals,
    /// `antique_reproductions`
    AntiqueReproductions,
    /// `antique_shops`
    AntiqueShops,
    /// `aquariums`
    Aquariums,
    /// `architectural_surveying_services`
    ArchitecturalSurveyingServices,
    /// `art_dealers_and_galleries`
    ArtDealersAndGalleries,
    /// `artists_supply_and_craft_shops`
    ArtistsSupplyAndCraftShops,
    /// `auto_and_home_supply_stores`
    AutoAndHomeSupplyStores,
    /// `auto_body_repair_shops`
    AutoBodyRepairShops,
    /// `auto_paint_shops`
    AutoPaintShops,
    /// `auto_service_shops`
    AutoServiceShops,
    /// `automated_cash_disburse`
    AutomatedCashDisburse,
    /// `automated_fuel_dispensers`
    AutomatedFuelDispensers,
    /// `automobile_associations`
    AutomobileAssociations,
    /// `automotive_parts_and_accessories_stores`
    AutomotivePartsAndAccessoriesStores,
    /// `automotive_tire_stores`
    AutomotiveTireStores,
    /// `bail_and_bond_payments`
    BailAndBondPayments,
    /// `bakeries`
    Bakeries,
    /// `bands_orchestras`
    BandsOrchestras,
    /// `barber_and_beauty_shops`
    BarberAndBeautyShops,
    /// `betting_casino_gambling`
    BettingCasinoGambling,
    /// `bicycle_shops`
    BicycleShops,
    /// `billiard_pool_establishments`
    BilliardPoolEstablishments,
    /// `boat_dealers`
    BoatDealers,
    /// `boat_rentals_and_leases`
    BoatRentalsAndLeases,
    /// `book_stores`
    BookStores,
    /// `books_periodicals_and_newspapers`
    BooksPeriodicalsAndNewspapers,
    /// `bowling_alleys`
    BowlingAlleys,
    /// `bus_lines`
    BusLines,
    /// `business_secretarial_schools`
    BusinessSecretarialSchools,
    /// `buying_shopping_services`
    BuyingShoppingServices,
    /// `cable_satellite_and_other_pay_television_and_radio`
    CableSatelliteAndOtherPayTelevisionAndRadio,
    /// `camera_and_photographic_supply_stores`
    CameraAndPhotographicSupplyStores,
    /// `candy_nut_and_confectionery_stores`
    CandyNutAndConfectioneryStores,
    /// `car_and_truck_dealers_new_used`
    CarAndTruckDealersNewUsed,
    /// `car_and_truck_dealers_used_only`
    CarAndTruckDealersUsedOnly,
    /// `car_rental_agencies`
    CarRentalAgencies,
    /// `car_washes`
    CarWashes,
    /// `carpentry_services`
    CarpentryServices,
    /// `carpet_upholstery_cleaning`
    CarpetUpholsteryCleaning,
    /// `caterers`
    Caterers,
    /// `charitable_and_social_service_organizations_fundraising`
    CharitableAndSocialServiceOrganizationsFundraising,
    /// `chemicals_and_allied_products`
    ChemicalsAndAlliedProducts,
    /// `child_care_services`
    ChildCareServices,
    /// `childrens_and_infants_wear_stores`
    ChildrensAndInfantsWearStores,
    /// `chiropodists_podiatrists`
    ChiropodistsPodiatrists,
    /// `chiropractors`
    Chiropractors,
    /// `cigar_stores_and_stands`
    CigarStoresAndStands,
    /// `civic_social_fraternal_associations`
    CivicSocialFraternalAssociations,
    /// `cleaning_and_maintenance`
    CleaningAndMaintenance,
    /// `clothing_rental`
    ClothingRental,
    /// `colleges_universities`
    CollegesUniversities,
    /// `commercial_equipment`
    CommercialEquipment,
    /// `commercial_footwear`
    CommercialFootwear,
    /// `commercial_photography_art_and_graphics`
    CommercialPhotographyArtAndGraphics,
    /// `commuter_transport_and_ferries`
    CommuterTransportAndFerries,
    /// `computer_network_services`
    ComputerNetworkServices,
    /// `computer_programming`
    ComputerProgramming,
    /// `computer_repair`
    ComputerRepair,
    /// `computer_software_stores`
    ComputerSoftwareStores,
    /// `computers_peripherals_and_software`
    ComputersPeripheralsAndSoftware,
    /// `concrete_work_services`
    ConcreteWorkServices,
    /// `construction_materials`
    ConstructionMaterials,
    /// `consulting_public_relations`
    ConsultingPublicRelations,
    /// `correspondence_schools`
    CorrespondenceSchools,
    /// `cosmetic_stores`
    CosmeticStores,
    /// `counseling_services`
    CounselingServices,
    /// `country_clubs`
    CountryClubs,
    /// `courier_services`
    CourierServices,
    /// `court_costs`
    CourtCosts,
    /// `credit_reporting_agencies`
    CreditReportingAgencies,
    /// `cruise_lines`
    CruiseLines,
    /// `dairy_products_stores`
    DairyProductsStores,
    /// `dance_hall_studios_schools`
    DanceHallStudiosSchools,
    /// `dating_escort_services`
    DatingEscortServices,
    /// `dentists_orthodontists`
    DentistsOrthodontists,
    /// `department_stores`
    DepartmentStores,
    /// `detective_agencies`
    DetectiveAgencies,
    /// `digital_goods_applications`
    DigitalGoodsApplications,
    /// `digital_goods_games`
    DigitalGoodsGames,
    /// `digital_goods_large_volume`
    DigitalGoodsLargeVolume,
    /// `digital_goods_media`
    DigitalGoodsMedia,
    /// `direct_marketing_catalog_merchant`
    DirectMarketingCatalogMerchant,
    /// `direct_marketing_combination_catalog_and_retail_merchant`
    DirectMarketingCombinationCatalogAndRetailMerchant,
    /// `direct_marketing_inbound_telemarketing`
    DirectMarketingInboundTelemarketing,
    /// `direct_marketing_insurance_services`
    DirectMarketingInsuranceServices,
    /// `direct_marketing_other`
    DirectMarketingOther,
    /// `direct_marketing_outbound_telemarketing`
    DirectMarketingOutboundTelemarketing,
    /// `direct_marketing_subscription`
    DirectMarketingSubscription,
    /// `direct_marketing_travel`
    DirectMarketingTravel,
    /// `discount_stores`
    DiscountStores,
    /// `doctors`
    Doctors,
    /// `door_to_door_sales`
    DoorToDoorSales,
    /// `drapery_window_covering_and_upholstery_stores`
    DraperyWindowCoveringAndUpholsteryStores,
    /// `drinking_places`
    DrinkingPlaces,
    /// `drug_stores_and_pharmacies`
    DrugStoresAndPharmacies,
    /// `drugs_drug_proprietaries_and_druggist_sundries`
    DrugsDrugProprietariesAndDruggistSundries,
    /// `dry_cleaners`
    DryCleaners,
    /// `durable_goods`
    DurableGoods,
    /// `duty_free_stores`
    DutyFreeStores,
    /// `eating_places_restaurants`
    EatingPlacesRestaurants,
    /// `educational_services`
    EducationalServices,
    /// `electric_razor_stores`
    ElectricRazorStores,
    /// `electric_vehicle_charging`
    ElectricVehicleCharging,
    /// `electrical_parts_and_equipment`
    ElectricalPartsAndEquipment,
    /// `electrical_services`
    ElectricalServices,
    /// `electronics_repair_shops`
    ElectronicsRepairShops,
    /// `electronics_stores`
    ElectronicsStores,
    /// `elementary_secondary_schools`
    ElementarySecondarySchools,
    /// `emergency_services_gcas_visa_use_only`
    EmergencyServicesGcasVisaUseOnly,
    /// `employment_temp_agencies`
    EmploymentTempAgencies,
    /// `equipment_rental`
    EquipmentRental,
    /// `exterminating_services`
    ExterminatingServices,
    /// `family_clothing_stores`
    FamilyClothingStores,
    /// `fast_food_restaurants`
    FastFoodRestaurants,
    /// `financial_institutions`
    FinancialInstitutions,
    /// `fines_government_administrative_entities`
    FinesGovernmentAdministrativeEntities,
    /// `fireplace_fireplace_screens_and_accessories_stores`
    FireplaceFireplaceScreensAndAccessoriesStores,
    /// `floor_covering_stores`
    FloorCoveringStores,
    /// `florists`
    Florists,
    /// `florists_supplies_nursery_stock_and_flowers`
    FloristsSuppliesNurseryStockAndFlowers,
    /// `freezer_and_locker_meat_provisioners`
    FreezerAndLockerMeatProvisioners,
    /// `fuel_dealers_non_automotive`
    FuelDealersNonAutomotive,
    /// `funeral_services_crematories`
    FuneralServicesCrematories,
    /// `furniture_home_furnishings_and_equipment_stores_except_appliances`
    FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances,
    /// `furniture_repair_refinishing`
    FurnitureRepairRefinishing,
    /// `furriers_and_fur_shops`
    FurriersAndFurShops,
    /// `general_services`
    GeneralServices,
    /// `gift_card_novelty_and_souvenir_shops`
    GiftCardNoveltyAndSouvenirShops,
    /// `glass_paint_and_wallpaper_stores`
    GlassPaintAndWallpaperStores,
    /// `glassware_crystal_stores`
    GlasswareCrystalStores,
    /// `golf_courses_public`
    GolfCoursesPublic,
    /// `government_licensed_horse_dog_racing_us_region_only`
    GovernmentLicensedHorseDogRacingUsRegionOnly,
    /// `government_licensed_online_casions_online_gambling_us_region_only`
    GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly,
    /// `government_owned_lotteries_non_us_region`
    GovernmentOwnedLotteriesNonUsRegion,
    /// `government_owned_lotteries_us_region_only`
    GovernmentOwnedLotteriesUsRegionOnly,
    /// `government_services`
    GovernmentServices,
    /// `grocery_stores_supermarkets`
    GroceryStoresSupermarkets,
    /// `hardware_equipment_and_supplies`
    HardwareEquipmentAndSupplies,
    /// `hardware_stores`
    HardwareStores,
    /// `health_and_beauty_spas`
    HealthAndBeautySpas,
    /// `hearing_aids_sales_and_supplies`
    HearingAidsSalesAndSupplies,
    /// `heating_plumbing_a_c`
    HeatingPlumbingAC,
    /// `hobby_toy_and_game_shops`
    HobbyToyAndGameShops,
    /// `home_supply_warehouse_stores`
    HomeSupplyWarehouseStores,
    /// `hospitals`
    Hospitals,
    /// `hotels_motels_and_resorts`
    HotelsMotelsAndResorts,
    /// `household_appliance_stores`
    HouseholdApplianceStores,
    /// `industrial_supplies`
    IndustrialSupplies,
    /// `information_retrieval_services`
    InformationRetrievalServices,
    /// `insurance_default`
    InsuranceDefault,
    /// `insurance_underwriting_premiums`
    InsuranceUnderwritingPremiums,
    /// `intra_company_purchases`
    IntraCompanyPurchases,
    /// `jewelry_stores_watches_clocks_and_silverware_stores`
    JewelryStoresWatchesClocksAndSilverwareStores,
    /// `landscaping_services`
    LandscapingServices,
    /// `laundries`
    Laundries,
    /// `laundry_cleaning_services`
    LaundryCleaningServices,
    /// `legal_services_attorneys`
    LegalServicesAttorneys,
    /// `luggage_and_leather_goods_stores`
    LuggageAndLeatherGoodsStores,
    /// `lumber_building_materials_stores`
    LumberBuildingMaterialsStores,
    /// `manual_cash_disburse`
    ManualCashDisburse,
    /// `marinas_service_and_supplies`
    MarinasServiceAndSupplies,
    /// `marketplaces`
    Marketplaces,
    /// `masonry_stonework_and_plaster`
    MasonryStoneworkAndPlaster,
    /// `massage_parlors`
    MassageParlors,
    /// `medical_and_dental_labs`
    MedicalAndDentalLabs,
    /// `medical_dental_ophthalmic_and_hospital_equipment_and_supplies`
    MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies,
    /// `medical_services`
    MedicalServices,
    /// `membership_organizations`
    MembershipOrganizations,
    /// `mens_and_boys_clothing_and_accessories_stores`
    MensAndBoysClothingAndAccessoriesStores,
    /// `mens_womens_clothing_stores`
    MensWomensClothingStores,
    /// `metal_service_centers`
    MetalServiceCenters,
    /// `miscellaneous_apparel_and_accessory_shops`
    MiscellaneousApparelAndAccessoryShops,
    /// `miscellaneous_auto_dealers`
    MiscellaneousAutoDealers,
    /// `miscellaneous_business_services`
    MiscellaneousBusinessServices,
    /// `miscellaneous_food_stores`
    MiscellaneousFoodStores,
    /// `miscellaneous_general_merchandise`
    MiscellaneousGeneralMerchandise,
    /// `miscellaneous_general_services`
    MiscellaneousGeneralServices,
    /// `miscellaneous_home_furnishing_specialty_stores`
    MiscellaneousHomeFurnishingSpecialtyStores,
    /// `miscellaneous_publishing_and_printing`
    MiscellaneousPublishingAndPrinting,
    /// `miscellaneous_recreation_services`
    MiscellaneousRecreationServices,
    /// `miscellaneous_repair_shops`
    MiscellaneousRepairShops,
    /// `miscellaneous_specialty_retail`
    MiscellaneousSpecialtyRetail,
    /// `mobile_home_dealers`
    MobileHomeDealers,
    /// `motion_picture_theaters`
    MotionPictureTheaters,
    /// `motor_freight_carriers_and_trucking`
    MotorFreightCarriersAndTrucking,
    /// `motor_homes_dealers`
    MotorHomesDealers,
    /// `motor_vehicle_supplies_and_new_parts`
    MotorVehicleSuppliesAndNewParts,
    /// `motorcycle_shops_and_dealers`
    MotorcycleShopsAndDealers,
    /// `motorcycle_shops_dealers`
    MotorcycleShopsDealers,
    /// `music_stores_musical_instruments_pianos_and_sheet_music`
    MusicStoresMusicalInstrumentsPianosAndSheetMusic,
    /// `news_dealers_and_newsstands`
    NewsDealersAndNewsstands,
    /// `non_fi_money_orders`
    NonFiMoneyOrders,
    /// `non_fi_stored_value_card_purchase_load`
    NonFiStoredValueCardPurchaseLoad,
    /// `nondurable_goods`
    NondurableGoods,
    /// `nurseries_lawn_and_garden_supply_stores`
    NurseriesLawnAndGardenSupplyStores,
    /// `nursing_personal_care`
    NursingPersonalCare,
    /// `office_and_commercial_furniture`
    OfficeAndCommercialFurniture,
    /// `opticians_eyeglasses`
    OpticiansEyeglasses,
    /// `optometrists_ophthalmologist`
    OptometristsOphthalmologist,
    /// `orthopedic_goods_prosthetic_devices`
    OrthopedicGoodsProstheticDevices,
    /// `osteopaths`
    Osteopaths,
    /// `package_stores_beer_wine_and_liquor`
    PackageStoresBeerWineAndLiquor,
    /// `paints_varnishes_and_supplies`
    PaintsVarnishesAndSupplies,
    /// `parking_lots_garages`
    ParkingLotsGarages,
    /// `passenger_railways`
    PassengerRailways,
    /// `pawn_shops`
    PawnShops,
    /// `pet_shops_pet_food_and_supplies`
    PetShopsPetFoodAndSupplies,
    /// `petroleum_and_petroleum_products`
    PetroleumAndPetroleumProducts,
    /// `photo_developing`
    PhotoDeveloping,
    /// `photographic_photocopy_microfilm_equipment_and_supplies`
    PhotographicPhotocopyMicrofilmEquipmentAndSupplies,
    /// `photographic_studios`
    PhotographicStudios,
    /// `picture_video_production`
    PictureVideoProduction,
    /// `piece_goods_notions_and_other_dry_goods`
    PieceGoodsNotionsAndOtherDryGoods,
    /// `plumbing_heating_equipment_and_supplies`
    PlumbingHeatingEquipmentAndSupplies,
    /// `political_organizations`
    PoliticalOrganizations,
    /// `postal_services_government_only`
    PostalServicesGovernmentOnly,
    /// `precious_stones_and_metals_watches_and_jewelry`
    PreciousStonesAndMetalsWatchesAndJewelry,
    /// `professional_services`
    ProfessionalServices,
    /// `public_warehousing_and_storage`
    PublicWarehousingAndStorage,
    /// `quick_copy_repro_and_blueprint`
    QuickCopyReproAndBlueprint,
    /// `railroads`
    Railroads,
    /// `real_estate_agents_and_managers_rentals`
    RealEstateAgentsAndManagersRentals,
    /// `record_stores`
    RecordStores,
    /// `recreational_vehicle_rentals`
    RecreationalVehicleRentals,
    /// `religious_goods_stores`
    ReligiousGoodsStores,
    /// `religious_organizations`
    ReligiousOrganizations,
    /// `roofing_siding_sheet_metal`
    RoofingSidingSheetMetal,
    /// `secretarial_support_services`
    SecretarialSupportServices,
    /// `security_brokers_dealers`
    SecurityBrokersDealers,
    /// `service_stations`
    ServiceStations,
    /// `sewing_needlework_fabric_and_piece_goods_stores`
    SewingNeedleworkFabricAndPieceGoodsStores,
    /// `shoe_repair_hat_cleaning`
    ShoeRepairHatCleaning,
    /// `shoe_stores`
    ShoeStores,
    /// `small_appliance_repair`
    SmallApplianceRepair,
    /// `snowmobile_dealers`
    SnowmobileDealers,
    /// `special_trade_services`
    SpecialTradeServices,
    /// `specialty_cleaning`
    SpecialtyCleaning,
    /// `sporting_goods_stores`
    SportingGoodsStores,
    /// `sporting_recreation_camps`
    SportingRecreationCamps,
    /// `sports_and_riding_apparel_stores`
    SportsAndRidingApparelStores,
    /// `sports_clubs_fields`
    SportsClubsFields,
    /// `stamp_and_coin_stores`
    StampAndCoinStores,
    /// `stationary_office_supplies_printing_and_writing_paper`
    StationaryOfficeSuppliesPrintingAndWritingPaper,
    /// `stationery_stores_office_and_school_supply_stores`
    StationeryStoresOfficeAndSchoolSupplyStores,
    /// `swimming_pools_sales`
    SwimmingPoolsSales,
    /// `t_ui_travel_germany`
    TUiTravelGermany,
    /// `tailors_alterations`
    TailorsAlterations,
    /// `tax_payments_government_agencies`
    TaxPaymentsGovernmentAgencies,
    /// `tax_preparation_services`
    TaxPreparationServices,
    /// `taxicabs_limousines`
    TaxicabsLimousines,
    /// `telecommunication_equipment_and_telephone_sales`
    TelecommunicationEquipmentAndTelephoneSales,
    /// `telecommunication_services`
    TelecommunicationServices,
    /// `telegraph_services`
    TelegraphServices,
    /// `tent_and_awning_shops`
    TentAndAwningShops,
    /// `testing_laboratories`
    TestingLaboratories,
    /// `theatrical_ticket_agencies`
    TheatricalTicketAgencies,
    /// `timeshares`
    Timeshares,
    /// `tire_retreading_and_repair`
    TireRetreadingAndRepair,
    /// `tolls_bridge_fees`
    TollsBridgeFees,
    /// `tourist_attractions_and_exhibits`
    TouristAttractionsAndExhibits,
    /// `towing_services`
    TowingServices,
    /// `trailer_parks_campgrounds`
    TrailerParksCampgrounds,
    /// `transportation_services`
    TransportationServices,
    /// `travel_agencies_tour_operators`
    TravelAgenciesTourOperators,
    /// `truck_stop_iteration`
    TruckStopIteration,
    /// `truck_utility_trailer_rentals`
    TruckUtilityTrailerRentals,
    /// `typesetting_plate_making_and_related_services`
    TypesettingPlateMakingAndRelatedServices,
    /// `typewriter_stores`
    TypewriterStores,
    /// `u_s_federal_government_agencies_or_departments`
    USFederalGovernmentAgenciesOrDepartments,
    /// `uniforms_commercial_clothing`
    UniformsCommercialClothing,
    /// `used_merchandise_and_secondhand_stores`
    UsedMerchandiseAndSecondhandStores,
    /// `utilities`
    Utilities,
    /// `variety_stores`
    VarietyStores,
    /// `veterinary_services`
    VeterinaryServices,
    /// `video_amusement_game_supplies`
    VideoAmusementGameSupplies,
    /// `video_game_arcades`
    VideoGameArcades,
    /// `video_tape_rental_stores`
    VideoTapeRentalStores,
    /// `vocational_trade_schools`
    VocationalTradeSchools,
    /// `watch_jewelry_repair`
    WatchJewelryRepair,
    /// `welding_repair`
    WeldingRepair,
    /// `wholesale_clubs`
    WholesaleClubs,
    /// `wig_and_toupee_stores`
    WigAndToupeeStores,
    /// `wires_money_orders`
    WiresMoneyOrders,
    /// `womens_accessory_and_specialty_shops`
    WomensAccessoryAndSpecialtyShops,
    /// `womens_ready_to_wear_stores`
    WomensReadyToWearStores,
    /// `wrecking_and_salvage_yards`
    WreckingAndSalvageYards,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Category {
    AcRefrigerationRepair = "ac_refrigeration_repair",
    AccountingBookkeepingServices = "accounting_bookkeeping_services",
    AdvertisingServices = "advertising_services",
    AgriculturalCooperative = "agricultural_cooperative",
    AirlinesAirCarriers = "airlines_air_carriers",
    AirportsFlyingFields = "airports_flying_fields",
    AmbulanceServices = "ambulance_services",
    AmusementParksCarnivals = "amusement_parks_carnivals",
    AntiqueReproductions = "antique_reproductions",
    AntiqueShops = "antique_shops",
    Aquariums = "aquariums",
    ArchitecturalSurveyingServices = "architectural_surveying_services",
    ArtDealersAndGalleries = "art_dealers_and_galleries",
    ArtistsSupplyAndCraftShops = "artists_supply_and_craft_shops",
    AutoAndHomeSupplyStores = "auto_and_home_supply_stores",
    AutoBodyRepairShops = "auto_body_repair_shops",
    AutoPaintShops = "auto_paint_shops",
    AutoServiceShops = "auto_service_shops",
    AutomatedCashDisburse = "automated_cash_disburse",
    AutomatedFuelDispensers = "automated_fuel_dispensers",
    AutomobileAssociations = "automobile_associations",
    AutomotivePartsAndAccessoriesStores = "automotive_parts_and_accessories_stores",
    AutomotiveTireStores = "automotive_tire_stores",
    BailAndBondPayments = "bail_and_bond_payments",
    Bakeries = "bakeries",
    BandsOrchestras = "bands_orchestras",
    BarberAndBeautyShops = "barber_and_beauty_shops",
    BettingCasinoGambling = "betting_casino_gambling",
    BicycleShops = "bicycle_shops",
    BilliardPoolEstablishments = "billiard_pool_establishments",
    BoatDealers = "boat_dealers",
    BoatRentalsAndLeases = "boat_rentals_and_leases",
    BookStores = "book_stores",
    BooksPeriodicalsAndNewspapers = "books_periodicals_and_newspapers",
    BowlingAlleys = "bowling_alleys",
    BusLines = "bus_lines",
    BusinessSecretarialSchools = "business_secretarial_schools",
    BuyingShoppingServices = "buying_shopping_services",
    CableSatelliteAndOtherPayTelevisionAndRadio = "cable_satellite_and_other_pay_television_and_radio",
    CameraAndPhotographicSupplyStores = "camera_and_photographic_supply_stores",
    CandyNutAndConfectioneryStores = "candy_nut_and_confectionery_stores",
    CarAndTruckDealersNewUsed = "car_and_truck_dealers_new_used",
    CarAndTruckDealersUsedOnly = "car_and_truck_dealers_used_only",
    CarRentalAgencies = "car_rental_agencies",
    CarWashes = "car_washes",
    CarpentryServices = "carpentry_services",
    CarpetUpholsteryCleaning = "carpet_upholstery_cleaning",
    Caterers = "caterers",
    CharitableAndSocialServiceOrganizationsFundraising = "charitable_and_social_service_organizations_fundraising",
    ChemicalsAndAlliedProducts = "chemicals_and_allied_products",
    ChildCareServices = "child_care_services",
    ChildrensAndInfantsWearStores = "childrens_and_infants_wear_stores",
    ChiropodistsPodiatrists = "chiropodists_podiatrists",
    Chiropractors = "chiropractors",
    CigarStoresAndStands = "cigar_stores_and_stands",
    CivicSocialFraternalAssociations = "civic_social_fraternal_associations",
    CleaningAndMaintenance = "cleaning_and_maintenance",
    ClothingRental = "clothing_rental",
    CollegesUniversities = "colleges_universities",
    CommercialEquipment = "commercial_equipment",
    CommercialFootwear = "commercial_footwear",
    CommercialPhotographyArtAndGraphics = "commercial_photography_art_and_graphics",
    CommuterTransportAndFerries = "commuter_transport_and_ferries",
    ComputerNetworkServices = "computer_network_services",
    ComputerProgramming = "computer_programming",
    ComputerRepair = "computer_repair",
    ComputerSoftwareStores = "computer_software_stores",
    ComputersPeripheralsAndSoftware = "computers_peripherals_and_software",
    ConcreteWorkServices = "concrete_work_services",
    ConstructionMaterials = "construction_materials",
    ConsultingPublicRelations = "consulting_public_relations",
    CorrespondenceSchools = "correspondence_schools",
    CosmeticStores = "cosmetic_stores",
    CounselingServices = "counseling_services",
    CountryClubs = "country_clubs",
    CourierServices = "courier_services",
    CourtCosts = "court_costs",
    CreditReportingAgencies = "credit_reporting_agencies",
    CruiseLines = "cruise_lines",
    DairyProductsStores = "dairy_products_stores",
    DanceHallStudiosSchools = "dance_hall_studios_schools",
    DatingEscortServices = "dating_escort_services",
    DentistsOrthodontists = "dentists_orthodontists",
    DepartmentStores = "department_stores",
    DetectiveAgencies = "detective_agencies",
    DigitalGoodsApplications = "digital_goods_applications",
    DigitalGoodsGames = "digital_goods_games",
    DigitalGoodsLargeVolume = "digital_goods_large_volume",
    DigitalGoodsMedia = "digital_goods_media",
    DirectMarketingCatalogMerchant = "direct_marketing_catalog_merchant",
    DirectMarketingCombinationCatalogAndRetailMerchant = "direct_marketing_combination_catalog_and_retail_merchant",
    DirectMarketingInboundTelemarketing = "direct_marketing_inbound_telemarketing",
    DirectMarketingInsuranceServices = "direct_marketing_insurance_services",
    DirectMarketingOther = "direct_marketing_other",
    DirectMarketingOutboundTelemarketing = "direct_marketing_outbound_telemarketing",
    DirectMarketingSubscription = "direct_marketing_subscription",
    DirectMarketingTravel = "direct_marketing_travel",
    DiscountStores = "discount_stores",
    Doctors = "doctors",
    DoorToDoorSales = "door_to_door_sales",
    DraperyWindowCoveringAndUpholsteryStores = "drapery_window_covering_and_upholstery_stores",
    DrinkingPlaces = "drinking_places",
    DrugStoresAndPharmacies = "drug_stores_and_pharmacies",
    DrugsDrugProprietariesAndDruggistSundries = "drugs_drug_proprietaries_and_druggist_sundries",
    DryCleaners = "dry_cleaners",
    DurableGoods = "durable_goods",
    DutyFreeStores = "duty_free_stores",
    EatingPlacesRestaurants = "eating_places_restaurants",
    EducationalServices = "educational_services",
    ElectricRazorStores = "electric_razor_stores",
    ElectricVehicleCharging = "electric_vehicle_charging",
    ElectricalPartsAndEquipment = "electrical_parts_and_equipment",
    ElectricalServices = "electrical_services",
    ElectronicsRepairShops = "electronics_repair_shops",
    ElectronicsStores = "electronics_stores",
    ElementarySecondarySchools = "elementary_secondary_schools",
    EmergencyServicesGcasVisaUseOnly = "emergency_services_gcas_visa_use_only",
    EmploymentTempAgencies = "employment_temp_agencies",
    EquipmentRental = "equipment_rental",
    ExterminatingServices = "exterminating_services",
    FamilyClothingStores = "family_clothing_stores",
    FastFoodRestaurants = "fast_food_restaurants",
    FinancialInstitutions = "financial_institutions",
    FinesGovernmentAdministrativeEntities = "fines_government_administrative_entities",
    FireplaceFireplaceScreensAndAccessoriesStores = "fireplace_fireplace_screens_and_accessories_stores",
    FloorCoveringStores = "floor_covering_stores",
    Florists = "florists",
    FloristsSuppliesNurseryStockAndFlowers = "florists_supplies_nursery_stock_and_flowers",
    FreezerAndLockerMeatProvisioners = "freezer_and_locker_meat_provisioners",
    FuelDealersNonAutomotive = "fuel_dealers_non_automotive",
    FuneralServicesCrematories = "funeral_services_crematories",
    FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances = "furniture_home_furnishings_and_equipment_stores_except_appliances",
    FurnitureRepairRefinishing = "furniture_repair_refinishing",
    FurriersAndFurShops = "furriers_and_fur_shops",
    GeneralServices = "general_services",
    GiftCardNoveltyAndSouvenirShops = "gift_card_novelty_and_souvenir_shops",
    GlassPaintAndWallpaperStores = "glass_paint_and_wallpaper_stores",
    GlasswareCrystalStores = "glassware_crystal_stores",
    GolfCoursesPublic = "golf_courses_public",
    GovernmentLicensedHorseDogRacingUsRegionOnly = "government_licensed_horse_dog_racing_us_region_only",
    GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly = "government_licensed_online_casions_online_gambling_us_region_only",
    GovernmentOwnedLotteriesNonUsRegion = "government_owned_lotteries_non_us_region",
    GovernmentOwnedLotteriesUsRegionOnly = "government_owned_lotteries_us_region_only",
    GovernmentServices = "government_services",
    GroceryStoresSupermarkets = "grocery_stores_supermarkets",
    HardwareEquipmentAndSupplies = "hardware_equipment_and_supplies",
    HardwareStores = "hardware_stores",
    HealthAndBeautySpas = "health_and_beauty_spas",
    HearingAidsSalesAndSupplies = "hearing_aids_sales_and_supplies",
    HeatingPlumbingAC = "heating_plumbing_a_c",
    HobbyToyAndGameShops = "hobby_toy_and_game_shops",
    HomeSupplyWarehouseStores = "home_supply_warehouse_stores",
    Hospitals = "hospitals",
    HotelsMotelsAndResorts = "hotels_motels_and_resorts",
    HouseholdApplianceStores = "household_appliance_stores",
    IndustrialSupplies = "industrial_supplies",
    InformationRetrievalServices = "information_retrieval_services",
    InsuranceDefault = "insurance_default",
    InsuranceUnderwritingPremiums = "insurance_underwriting_premiums",
    IntraCompanyPurchases = "intra_company_purchases",
    JewelryStoresWatchesClocksAndSilverwareStores = "jewelry_stores_watches_clocks_and_silverware_stores",
    LandscapingServices = "landscaping_services",
    Laundries = "laundries",
    LaundryCleaningServices = "laundry_cleaning_services",
    LegalServicesAttorneys = "legal_services_attorneys",
    LuggageAndLeatherGoodsStores = "luggage_and_leather_goods_stores",
    LumberBuildingMaterialsStores = "lumber_building_materials_stores",
    ManualCashDisburse = "manual_cash_disburse",
    MarinasServiceAndSupplies = "marinas_service_and_supplies",
    Marketplaces = "marketplaces",
    MasonryStoneworkAndPlaster = "masonry_stonework_and_plaster",
    MassageParlors = "massage_parlors",
    MedicalAndDentalLabs = "medical_and_dental_labs",
    MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies = "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
    MedicalServices = "medical_services",
    MembershipOrganizations = "membership_organizations",
    MensAndBoysClothingAndAccessoriesStores = "mens_and_boys_clothing_and_accessories_stores",
    MensWomensClothingStores = "mens_womens_clothing_stores",
    MetalServiceCenters = "metal_service_centers",
    MiscellaneousApparelAndAccessoryShops = "miscellaneous_apparel_and_accessory_shops",
    MiscellaneousAutoDealers = "miscellaneous_auto_dealers",
    MiscellaneousBusinessServices = "miscellaneous_business_services",
    MiscellaneousFoodStores = "miscellaneous_food_stores",
    MiscellaneousGeneralMerchandise = "miscellaneous_general_merchandise",
    MiscellaneousGeneralServices = "miscellaneous_general_services",
    MiscellaneousHomeFurnishingSpecialtyStores = "miscellaneous_home_furnishing_specialty_stores",
    MiscellaneousPublishingAndPrinting = "miscellaneous_publishing_and_printing",
    MiscellaneousRecreationServices = "miscellaneous_recreation_services",
    MiscellaneousRepairShops = "miscellaneous_repair_shops",
    MiscellaneousSpecialtyRetail = "miscellaneous_specialty_retail",
    MobileHomeDealers = "mobile_home_dealers",
    MotionPictureTheaters = "motion_picture_theaters",
    MotorFreightCarriersAndTrucking = "motor_freight_carriers_and_trucking",
    MotorHomesDealers = "motor_homes_dealers",
    MotorVehicleSuppliesAndNewParts = "motor_vehicle_supplies_and_new_parts",
    MotorcycleShopsAndDealers = "motorcycle_shops_and_dealers",
    MotorcycleShopsDealers = "motorcycle_shops_dealers",
    MusicStoresMusicalInstrumentsPianosAndSheetMusic = "music_stores_musical_instruments_pianos_and_sheet_music",
    NewsDealersAndNewsstands = "news_dealers_and_newsstands",
    NonFiMoneyOrders = "non_fi_money_orders",
    NonFiStoredValueCardPurchaseLoad = "non_fi_stored_value_card_purchase_load",
    NondurableGoods = "nondurable_goods",
    NurseriesLawnAndGardenSupplyStores = "nurseries_lawn_and_garden_supply_stores",
    NursingPersonalCare = "nursing_personal_care",
    OfficeAndCommercialFurniture = "office_and_commercial_furniture",
    OpticiansEyeglasses = "opticians_eyeglasses",
    OptometristsOphthalmologist = "optometrists_ophthalmologist",
    OrthopedicGoodsProstheticDevices = "orthopedic_goods_prosthetic_devices",
    Osteopaths = "osteopaths",
    PackageStoresBeerWineAndLiquor = "package_stores_beer_wine_and_liquor",
    PaintsVarnishesAndSupplies = "paints_varnishes_and_supplies",
    ParkingLotsGarages = "parking_lots_garages",
    PassengerRailways = "passenger_railways",
    PawnShops = "pawn_shops",
    PetShopsPetFoodAndSupplies = "pet_shops_pet_food_and_supplies",
    PetroleumAndPetroleumProducts = "petroleum_and_petroleum_products",
    PhotoDeveloping = "photo_developing",
    PhotographicPhotocopyMicrofilmEquipmentAndSupplies = "photographic_photocopy_microfilm_equipment_and_supplies",
    PhotographicStudios = "photographic_studios",
    PictureVideoProduction = "picture_video_production",
    PieceGoodsNotionsAndOtherDryGoods = "piece_goods_notions_and_other_dry_goods",
    PlumbingHeatingEquipmentAndSupplies = "plumbing_heating_equipment_and_supplies",
    PoliticalOrganizations = "political_organizations",
    PostalServicesGovernmentOnly = "postal_services_government_only",
    PreciousStonesAndMetalsWatchesAndJewelry = "precious_stones_and_metals_watches_and_jewelry",
    ProfessionalServices = "professional_services",
    PublicWarehousingAndStorage = "public_warehousing_and_storage",
    QuickCopyReproAndBlueprint = "quick_copy_repro_and_blueprint",
    Railroads = "railroads",
    RealEstateAgentsAndManagersRentals = "real_estate_agents_and_managers_rentals",
    RecordStores = "record_stores",
    RecreationalVehicleRentals = "recreational_vehicle_rentals",
    ReligiousGoodsStores = "religious_goods_stores",
    ReligiousOrganizations = "religious_organizations",
    RoofingSidingSheetMetal = "roofing_siding_sheet_metal",
    SecretarialSupportServices = "secretarial_support_services",
    SecurityBrokersDealers = "security_brokers_dealers",
    ServiceStations = "service_stations",
    SewingNeedleworkFabricAndPieceGoodsStores = "sewing_needlework_fabric_and_piece_goods_stores",
    ShoeRepairHatCleaning = "shoe_repair_hat_cleaning",
    ShoeStores = "shoe_stores",
    SmallApplianceRepair = "small_appliance_repair",
    SnowmobileDealers = "snowmobile_dealers",
    SpecialTradeServices = "special_trade_services",
    SpecialtyCleaning = "specialty_cleaning",
    SportingGoodsStores = "sporting_goods_stores",
    SportingRecreationCamps = "sporting_recreation_camps",
    SportsAndRidingApparelStores = "sports_and_riding_apparel_stores",
    SportsClubsFields = "sports_clubs_fields",
    StampAndCoinStores = "stamp_and_coin_stores",
    StationaryOfficeSuppliesPrintingAndWritingPaper = "stationary_office_supplies_printing_and_writing_paper",
    StationeryStoresOfficeAndSchoolSupplyStores = "stationery_stores_office_and_school_supply_stores",
    SwimmingPoolsSales = "swimming_pools_sales",
    TUiTravelGermany = "t_ui_travel_germany",
    TailorsAlterations = "tailors_alterations",
    TaxPaymentsGovernmentAgencies = "tax_payments_government_agencies",
    TaxPreparationServices = "tax_preparation_services",
    TaxicabsLimousines = "taxicabs_limousines",
    TelecommunicationEquipmentAndTelephoneSales = "telecommunication_equipment_and_telephone_sales",
    TelecommunicationServices = "telecommunication_services",
    TelegraphServices = "telegraph_services",
    TentAndAwningShops = "tent_and_awning_shops",
    TestingLaboratories = "testing_laboratories",
    TheatricalTicketAgencies = "theatrical_ticket_agencies",
    Timeshares = "timeshares",
    TireRetreadingAndRepair = "tire_retreading_and_repair",
    TollsBridgeFees = "tolls_bridge_fees",
    TouristAttractionsAndExhibits = "tourist_attractions_and_exhibits",
    TowingServices = "towing_services",
    TrailerParksCampgrounds = "trailer_parks_campgrounds",
    TransportationServices = "transportation_services",
    TravelAgenciesTourOperators = "travel_agencies_tour_operators",
    TruckStopIteration = "truck_stop_iteration",
    TruckUtilityTrailerRentals = "truck_utility_trailer_rentals",
    TypesettingPlateMakingAndRelatedServices = "typesetting_plate_making_and_related_services",
    TypewriterStores = "typewriter_stores",
    USFederalGovernmentAgenciesOrDepartments = "u_s_federal_government_agencies_or_departments",
    UniformsCommercialClothing = "uniforms_commercial_clothing",
    UsedMerchandiseAndSecondhandStores = "used_merchandise_and_secondhand_stores",
    Utilities = "utilities",
    VarietyStores = "variety_stores",
    VeterinaryServices = "veterinary_services",
    VideoAmusementGameSupplies = "video_amusement_game_supplies",
    VideoGameArcades = "video_game_arcades",
    VideoTapeRentalStores = "video_tape_rental_stores",
    VocationalTradeSchools = "vocational_trade_schools",
    WatchJewelryRepair = "watch_jewelry_repair",
    WeldingRepair = "welding_repair",
    WholesaleClubs = "wholesale_clubs",
    WigAndToupeeStores = "wig_and_toupee_stores",
    WiresMoneyOrders = "wires_money_orders",
    WomensAccessoryAndSpecialtyShops = "womens_accessory_and_specialty_shops",
    WomensReadyToWearStores = "womens_ready_to_wear_stores",
    WreckingAndSalvageYards = "wrecking_and_salvage_yards",
});
